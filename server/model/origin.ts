/** Where a record stands. */
export interface Place {
  /** Absolute path, `<archive>/<file>`, `<file>#<item>`, web address, or `stdin`. */
  file: string;
  /** 1-based; null when it is the whole file. */
  line: number | null;
}

/** `file:line`, or the file alone. */
export function originOf({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}

export function placeOf(origin: string): Place {
  const [, file, line] = /^(.*):(\d+)$/s.exec(origin) ?? [];
  return file === undefined ? { file: origin, line: null } : { file, line: Number(line) };
}
