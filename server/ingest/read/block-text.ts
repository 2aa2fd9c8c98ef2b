import type { PageNode } from './page-node.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const PARAGRAPHS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER FORM H1 H2 H3',
);
for (const name of words('H4 H5 H6 HEADER HGROUP HR MAIN NAV OL P PRE SECTION TABLE UL')) PARAGRAPHS.add(name);
const LINES = words('CAPTION DD DT FIGCAPTION LEGEND LI SUMMARY TBODY TFOOT THEAD TR');
const CELLS = words('TD TH');
const UNSEEN = words('BUTTON CANVAS HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA');

/** Edges while a text is put together: of a line, of a paragraph. Characters that mean nothing by themselves. */
const LINE_EDGE = '\ue000';
const PARAGRAPH_EDGE = '\ue001';

/** The text of a page as it is seen: a blank line between paragraphs, a line for each row of a table, its cells apart by ` | `. */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  write(root, parts, false);
  return laidOut(parts.join('').replace(/ {2,}/g, ' '));
}

/** Goes through the text once: a pattern would go back and forth in a page of nothing but spaces and ends. */
function laidOut(text: string): string {
  const shown: string[] = [];
  let gap = '';
  for (const piece of text.split(/([\n\ue000\ue001])/)) {
    if (piece === PARAGRAPH_EDGE) gap = '\n\n';
    else if (piece === LINE_EDGE) gap ||= '\n';
    else if (piece === '\n') gap = gap === '' ? '\n' : '\n\n';
    else {
      const line = piece.trim().replace(/ ?\|$/, '');
      if (line === '') continue;
      shown.push(shown.length === 0 ? '' : gap, line);
      gap = '';
    }
  }
  return shown.join('');
}

function write(node: PageNode, parts: string[], isPreformatted: boolean): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT || child.nodeType === CDATA) parts.push(seen(child.textContent ?? '', isPreformatted));
    else if (child.nodeType === ELEMENT) writeElement(child, parts, isPreformatted);
  }
}

function writeElement(element: PageNode, parts: string[], isPreformatted: boolean): void {
  const name = element.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return;
  if (name === 'BR') parts.push('\n');
  else if (CELLS.has(name)) parts.push(oneLine(element), ' | ');
  else {
    const edge = PARAGRAPHS.has(name) ? PARAGRAPH_EDGE : LINES.has(name) ? LINE_EDGE : '';
    parts.push(edge);
    write(element, parts, isPreformatted || name === 'PRE');
    parts.push(edge);
  }
}

/** A cell may hold paragraphs; a layout table's cell holds a page, and stays as it is. */
function oneLine(cell: PageNode): string {
  const text = blockText(cell);
  return text.length > 500 ? PARAGRAPH_EDGE + text + PARAGRAPH_EDGE : text.replace(/\n+/g, ' ');
}

function seen(text: string, isPreformatted: boolean): string {
  const shown = text.replace(/[\ue000\ue001]/g, '');
  return isPreformatted ? shown : shown.replace(/[\t\n\r\f ]+/g, ' ');
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
