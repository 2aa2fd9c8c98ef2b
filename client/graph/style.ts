import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeSpec } from './elements.ts';
import { FONT } from './font.ts';
import { ENTITY_LOOK, ENTITY_ORDER, SEVERAL_ICON, type Look } from '../state/look.ts';
import { COLOURS, PALETTE } from '../state/palette.ts';

export type Scheme = 'light' | 'dark';

export const INK = {
  light: { ground: '#ffffff', text: '#1d2127', line: '#98a2b0', accent: '#d6006c', icon: '#ffffff', group: '#4a5361' },
  dark: { ground: '#242424', text: '#eef1f5', line: '#6b7685', accent: '#ff6fb1', icon: '#15181c', group: '#b9c2cf' },
} as const;

/** The label of a node as it stands now; offsets in model units, at the zoom for which it was placed. */
export interface Written {
  lines: string;
  x: number;
  y: number;
  zoom: number;
}

/** The width of the line round a node, in model units. */
export function borderOf({ planned, possibly, pinned, grouped, strong }: NodeSpec): number {
  if (strong) return 4;
  if (grouped) return 2;
  if (pinned || possibly) return 3;
  return planned ? 2 : 0;
}

function written(node: NodeSingular): Written | null {
  return (node.data('written') as Written | null | undefined) ?? null;
}

function onScreen(pixels: number): (element: NodeSingular | EdgeSingular) => number {
  return (element) => pixels / element.cy().zoom();
}

/** The whole style sheet of the canvas in one colour scheme. */
export function canvasStyle(scheme: Scheme): StylesheetJson {
  const ink = INK[scheme];
  const words = {
    'font-family': FONT.family,
    color: ink.text,
    'text-outline-color': ink.ground,
    'text-outline-opacity': 0.9,
  };
  return [
    {
      selector: 'node',
      style: {
        ...words,
        width: 'data(size)',
        height: 'data(size)',
        label: (node: NodeSingular) => written(node)?.lines ?? '',
        'text-wrap': 'wrap',
        'line-height': 1.15,
        'font-size': onScreen(FONT.size),
        'text-outline-width': onScreen(2),
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-x': (node: NodeSingular) => written(node)?.x ?? 0,
        'text-margin-y': (node: NodeSingular) => written(node)?.y ?? 0,
        'background-image-opacity': 1,
        'background-width': '62%',
        'background-height': '62%',
        'overlay-opacity': 0,
      },
    },
    ...ENTITY_ORDER.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: {
        shape: ENTITY_LOOK[type].shape,
        'background-color': ENTITY_LOOK[type][scheme],
        'background-image': iconImage(ENTITY_LOOK[type].icon, ink.icon),
        'border-color': ENTITY_LOOK[type][scheme],
      },
    })),
    {
      selector: 'node[?planned]',
      style: {
        'background-opacity': 0.25,
        'border-width': 2,
        'border-style': 'dashed',
      },
    },
    ...ENTITY_ORDER.map((type) => ({
      selector: `node[?planned][type = "${type}"]`,
      style: { 'background-image': iconImage(ENTITY_LOOK[type].icon, ink.text) },
    })),
    { selector: 'node[?possibly]', style: { 'background-opacity': 0.55, 'border-width': 3, 'border-style': 'dotted' } },
    { selector: 'node[?pinned]', style: { 'border-width': 3, 'border-color': ink.text, 'border-style': 'double' } },
    {
      selector: 'node[?grouped]',
      style: {
        ghost: 'yes',
        'ghost-offset-x': 5,
        'ghost-offset-y': -5,
        'ghost-opacity': 0.45,
        'border-width': 2,
        'border-color': ink.ground,
      },
    },
    {
      selector: 'node[type = "Mixed"]',
      style: {
        shape: 'round-rectangle',
        'background-color': ink.group,
        'background-image': iconImage(SEVERAL_ICON, ink.icon),
      },
    },
    {
      selector: 'node[type = "More"]',
      style: {
        shape: 'round-rectangle',
        width: onScreen(64),
        height: onScreen(22),
        label: 'data(label)',
        'text-margin-x': 0,
        'text-margin-y': 0,
        'text-outline-width': 0,
        'background-color': ink.ground,
        'border-width': 1,
        'border-color': ink.text,
      },
    },
    {
      selector: 'edge',
      style: {
        ...words,
        // Found under the pointer by `followEdges`.
        events: 'no',
        // From middle to middle, which is quickly drawn.
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 'data(width)',
        'line-color': ink.line,
        'line-opacity': 0.75,
        'target-arrow-color': ink.line,
        'overlay-opacity': 0,
        'font-size': 11,
      },
    },
    { selector: 'edge[?planned]', style: { 'line-style': 'dashed' } },
    // Long dashes with short gaps: not to be taken for the even ones of a plan.
    { selector: 'edge[?possibly]', style: { 'line-style': 'dashed', 'line-dash-pattern': [10, 3, 2, 3] } },
    { selector: 'edge[?denied]', style: { 'line-style': 'dotted' } },
    ...COLOURS.flatMap((colour) => [
      {
        selector: `node[colour = "${colour}"]`,
        style: { 'background-color': PALETTE[colour][scheme], 'border-color': PALETTE[colour][scheme] },
      },
      { selector: `edge[colour = "${colour}"]`, style: { 'line-color': PALETTE[colour][scheme], 'line-opacity': 1 } },
    ]),
    { selector: 'node[?strong]', style: { 'border-width': 4, 'border-color': ink.text, 'border-style': 'solid' } },
    { selector: '.faded', style: { opacity: 0.28 } },
    // Still to be seen, so that the focus can be moved to it.
    { selector: '[?dimmed]', style: { opacity: 0.12 } },
    {
      selector: 'edge.near, edge.chosen, edge.hovered',
      style: {
        'curve-style': 'straight',
        'line-color': ink.accent,
        'line-opacity': 1,
        'target-arrow-color': ink.accent,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
      },
    },
    {
      selector: 'edge.chosen, edge.hovered',
      style: {
        label: 'data(label)',
        width: 3,
        'text-rotation': 'autorotate',
        'font-size': onScreen(FONT.size),
        'text-outline-width': onScreen(3),
      },
    },
    {
      selector: 'node.chosen',
      style: { 'outline-color': ink.accent, 'outline-width': 3, 'outline-offset': 3, 'z-index': 10 },
    },
    { selector: 'node.hovered', style: { 'outline-color': ink.text, 'outline-width': 2, 'outline-offset': 2 } },
  ];
}

/** An image of each icon: what Cytoscape finds loaded it draws with the node, else it draws all nodes twice. */
const loaded = new Map<string, HTMLImageElement>();

/** A Tabler icon as an image that needs no request. */
function iconImage(icon: Look['icon'], colour: string): string {
  const paths = icon.map((d) => `<path d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
  const address = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  if (!loaded.has(address)) loaded.set(address, Object.assign(new Image(), { src: address }));
  return address;
}
