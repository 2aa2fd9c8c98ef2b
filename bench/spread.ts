export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The middle of what several rounds gave, with the lowest and the highest. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

export function spread(numbers: readonly number[], digits = 2): Spread {
  const rounded = (value: number): number => Number(value.toFixed(digits));
  return {
    median: rounded(median(numbers)),
    lowest: rounded(Math.min(...numbers)),
    highest: rounded(Math.max(...numbers)),
  };
}
