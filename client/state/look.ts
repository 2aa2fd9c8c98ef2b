import type { EntityType } from '../api/generated.ts';

/** How one type of entity looks everywhere: on the canvas, in the legend, in lists. */
export interface Look {
  one: string;
  many: string;
  /** A colour and a shape each, so that no one needs colour to tell them apart (hues after Okabe and Ito). */
  light: string;
  dark: string;
  shape: 'round-rectangle' | 'ellipse' | 'cut-rectangle' | 'round-diamond' | 'round-hexagon' | 'round-tag';
  /** Outlines of a Tabler icon on a 24 × 24 grid. */
  icon: readonly string[];
}

export const ENTITY_LOOK: Record<EntityType, Look> = {
  Agency: {
    one: 'Agency',
    many: 'Agencies',
    light: '#0b6bb0',
    dark: '#6cb6f5',
    shape: 'round-rectangle',
    icon: ['M3 21h18', 'M3 10h18', 'M5 6l7 -3l7 3', 'M4 10v11', 'M20 10v11', 'M8 14v3', 'M12 14v3', 'M16 14v3'],
  },
  Official: {
    one: 'Official',
    many: 'Officials',
    light: '#c24e00',
    dark: '#ff9a57',
    shape: 'ellipse',
    icon: ['M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0', 'M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2'],
  },
  Agreement: {
    one: 'Agreement',
    many: 'Agreements',
    light: '#00795c',
    dark: '#3fcf9f',
    shape: 'cut-rectangle',
    icon: [
      'M14 3v4a1 1 0 0 0 1 1h4',
      'M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2',
      'M9 13h6',
      'M9 17h6',
    ],
  },
  Location: {
    one: 'Place',
    many: 'Places',
    light: '#a0447f',
    dark: '#eaa0cf',
    shape: 'round-diamond',
    icon: [
      'M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0',
      'M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0',
    ],
  },
  Event: {
    one: 'Event',
    many: 'Events',
    light: '#7d6400',
    dark: '#e3c04d',
    shape: 'round-hexagon',
    icon: [
      'M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12',
      'M16 3v4',
      'M8 3v4',
      'M4 11h16',
    ],
  },
  Topic: {
    one: 'Topic',
    many: 'Topics',
    light: '#5a6472',
    dark: '#b3bdc9',
    shape: 'round-tag',
    icon: [
      'M6.5 7.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0',
      'M3 6v5.172a2 2 0 0 0 .586 1.414l7.71 7.71a2.41 2.41 0 0 0 3.408 0l5.592 -5.592a2.41 2.41 0 0 0 0 -3.408l-7.71 -7.71a2 2 0 0 0 -1.414 -.586h-5.172a3 3 0 0 0 -3 3',
    ],
  },
};

/** Of a group of several types: a stack. */
export const SEVERAL_ICON: Look['icon'] = ['M12 4l-8 4l8 4l8 -4l-8 -4', 'M4 12l8 4l8 -4', 'M4 16l8 4l8 -4'];

export const ENTITY_ORDER = Object.keys(ENTITY_LOOK) as EntityType[];
