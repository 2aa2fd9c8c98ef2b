/** Colours to choose from for a rule: at least 3 : 1 against the ground of their scheme. */
export const PALETTE = {
  red: { light: '#c92a2a', dark: '#ff8787' },
  orange: { light: '#c24e00', dark: '#ff9a57' },
  gold: { light: '#8f6f00', dark: '#e3c04d' },
  green: { light: '#2b8a3e', dark: '#69db7c' },
  teal: { light: '#0b7285', dark: '#3bc9db' },
  blue: { light: '#1864ab', dark: '#74c0fc' },
  violet: { light: '#6741d9', dark: '#b197fc' },
  pink: { light: '#a61e4d', dark: '#faa2c1' },
  grey: { light: '#495057', dark: '#ced4da' },
} as const;

export type Colour = keyof typeof PALETTE;

export const COLOURS = Object.keys(PALETTE) as Colour[];

export function isColour(name: string): name is Colour {
  return Object.hasOwn(PALETTE, name);
}
