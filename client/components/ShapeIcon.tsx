/** Line drawing on a 24 × 24 grid, in a colour. Decoration: the words beside it say the same. */
export function ShapeIcon({ paths, colour, size = 18 }: { paths: readonly string[]; colour: string; size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={colour}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
