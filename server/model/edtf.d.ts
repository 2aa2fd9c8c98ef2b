/** The part of `edtf` (no types of its own) that Entente uses. */
declare module 'edtf' {
  /** Throws on a text that is not EDTF; `min` and `max` in milliseconds since 1970. */
  export default function edtf(text: string): { min: number; max: number };
}
