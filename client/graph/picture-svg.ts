import type { ShownSource } from '../state/taking-along.ts';
import { ENTITY_LOOK, SEVERAL_ICON } from '../state/look.ts';
import { PALETTE } from '../state/palette.ts';
import type { EdgeSpec } from './edges.ts';
import type { Elements, NodeSpec } from './elements.ts';
import { nodeColour } from './node-colour.ts';
import { INK, type Scheme } from './style.ts';
import { labelRoom, wrapLabel } from './wrap-label.ts';

const MARGIN = 60;
const LINE = 13;
const WIDTH = 700;
/** Of what is outside the focus. */
const FAINT = ' opacity="0.2"';

/** The whole picture as an SVG that stands alone, with the list of its sources below. Names are text, never markup. */
export function pictureSvg({ nodes, edges }: Elements, sources: readonly ShownSource[], scheme: Scheme): string {
  const ink = INK[scheme];
  const things = nodes.filter(({ type }) => type !== 'More');
  const xs = things.map(({ position }) => position.x);
  const ys = things.map(({ position }) => position.y);
  const left = Math.min(...xs, 0) - MARGIN;
  const top = Math.min(...ys, 0) - MARGIN;
  const width = Math.max(Math.max(...xs, 0) + MARGIN - left, WIDTH);
  const foot = Math.max(...ys, 0) + MARGIN;
  const height = foot - top + (sources.length + 3) * LINE * 1.2;
  const at = new Map(things.map(({ id, position }) => [id, position]));
  const room = labelRoom(things.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="Inter, sans-serif" font-size="11">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ink.ground}"/>`,
    ...edges.flatMap((edge) => line(edge, at, edge.colour ? PALETTE[edge.colour][scheme] : ink.line)),
    ...things.map((node) => thing(node, scheme, wrapLabel(node.label, room).split('\n'))),
    ...sourceLines(sources).map(
      (text, index) =>
        `<text x="${left + 20}" y="${foot + index * LINE * 1.2}" fill="${ink.text}">${escaped(text)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

function line(
  { source, target, width, planned, possibly, denied, dimmed }: EdgeSpec,
  at: Map<string, { x: number; y: number }>,
  colour: string,
): string[] {
  const [from, to] = [at.get(source), at.get(target)];
  if (!from || !to) return [];
  const dash = denied ? '2 3' : planned ? '6 3' : possibly ? '10 3 2 3' : '';
  return [
    `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${colour}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}${dimmed ? FAINT : ''}/>`,
  ];
}

function thing(node: NodeSpec, scheme: Scheme, label: string[]): string {
  const {
    type,
    size,
    position: { x, y },
    planned,
  } = node;
  if (type === 'More') return '';
  const half = size / 2;
  const scale = (size * 0.62) / 24;
  const ink = INK[scheme];
  const colour = nodeColour(node, scheme);
  const shape =
    type === 'Official'
      ? `<circle cx="${x}" cy="${y}" r="${half}"`
      : `<rect x="${x - half}" y="${y - half}" width="${size}" height="${size}" rx="${size / 5}"`;
  const rim = node.strong ? ` stroke="${ink.text}" stroke-width="4"` : '';
  const fill = planned ? `fill="${ink.ground}" stroke="${colour}" stroke-dasharray="4 2"` : `fill="${colour}"${rim}`;
  const icon = (type === 'Mixed' ? SEVERAL_ICON : ENTITY_LOOK[type].icon).map((d) => `<path d="${d}"/>`).join('');
  const words = label.map(
    (text, index) =>
      `<text x="${x}" y="${y + half + LINE * (index + 1)}" text-anchor="middle" fill="${ink.text}" stroke="${ink.ground}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
  );
  const pen = planned ? ink.text : ink.icon;
  return `<g${node.dimmed ? FAINT : ''}>${shape} ${fill}/><g transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})" fill="none" stroke="${pen}" stroke-width="2">${icon}</g>${words.join('')}</g>`;
}

function sourceLines(sources: readonly ShownSource[]): string[] {
  if (sources.length === 0) return [];
  const told = sources.map(({ title, publisher, published, url, address }, index) =>
    [`${index + 1}.`, [publisher, published, title, url ?? address].filter(Boolean).join(', ')].join(' '),
  );
  return ['Sources', ...told];
}

function escaped(text: string): string {
  // Characters that XML cannot hold are left out.
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
