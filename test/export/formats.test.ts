import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { DOMParser } from 'linkedom';
import { EXPORT_FORMATS } from '../../server/export/export-formats.ts';
import { partOfGraph, wholeGraph, type ExportedGraph } from '../../server/export/exported-graph.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { find } from '../store/contract/opened.ts';
import { all, batch, named, reading } from '../store/readings.ts';

const HOSTILE = [
  '=HYPERLINK("https://evil.example")',
  '<script>alert(1)</script> & "quoted" \'single\' ]]>',
  'a\u0000b\u0008c \ud800 \u2028 end\\',
  'line one\r\nline two, with a comma',
];

const hostile = reading(
  { address: 'https://hostile.example/1', title: HOSTILE[1] ?? '', text: HOSTILE.join(' and ') },
  HOSTILE.map((name, i) => named('Agency', [name], [`hostile ${i}|AA`])),
  HOSTILE.slice(1).map((_, i) => ({ type: 'PART_OF' as const, from: i + 1, to: 0, valid: '2020' })),
);

let store: GraphStore;
let graph: ExportedGraph;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await store.write(batch(...all, hostile));
  graph = await wholeGraph(store);
});
afterAll(() => store.close());

function written(format: string): string {
  return [...(EXPORT_FORMATS[format]?.write(graph) ?? [])].join('');
}

describe('what is exported', () => {
  test('the whole graph, or some entities with all relations among them, each with its sources', async () => {
    const [one, two] = [await find(store, 'Alpha Customs'), await find(store, 'Alpha-Beta Memorandum')];
    const part = await partOfGraph(store, [one.id, two.id, 'agency_0']);
    expect(part.entities.map(({ id }) => id)).toEqual([one.id, two.id].sort());
    expect(part.relations.map(({ from, to }) => [from, to])).toEqual([[one.id, two.id]]);
    expect(part.sources.map(({ address }) => address)).toContain('row:1');
    const inWhole = graph.sources.filter(({ facts }) => facts.includes(part.relations[0]?.id ?? ''));
    const inPart = part.sources.filter(({ facts }) => facts.includes(part.relations[0]?.id ?? ''));
    expect(inPart.map(({ address }) => address)).toEqual(inWhole.map(({ address }) => address));
    expect(graph.entities.length).toBe(Object.values((await store.counts()).entities).reduce((sum, n) => sum + n, 0));
  });
});

describe('formats', () => {
  test.each(['graphml', 'gexf'])('%s is XML in which every name is text, whatever it holds', (format) => {
    const text = written(format);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/<script|[\u0000-\u0008]|\p{Surrogate}/u);
    const document = new DOMParser().parseFromString(text, 'text/xml');
    expect(document.querySelectorAll('node')).toHaveLength(graph.entities.length);
    expect(document.querySelectorAll('edge')).toHaveLength(graph.relations.length);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; &apos;single&apos; ]]&gt;');
    for (const { id } of graph.entities) expect(text).toContain(`id="${id}"`);
  });

  test('JSON holds all of it, read back as it was', () => {
    expect(JSON.parse(written('json'))).toEqual(JSON.parse(JSON.stringify(graph)));
  });

  test('CSV reads back, names its sources, and holds no cell that a spreadsheet would run', () => {
    const relations: Record<string, string>[] = parse(written('csv'), { columns: true });
    expect(relations.map(({ id }) => id)).toEqual(graph.relations.map(({ id }) => id));
    expect(relations.find(({ toName }) => toName === 'Portsville')?.sources).toBe('https://alpha.example/1');
    const entities: Record<string, string>[] = parse(written('entities-csv'), { columns: true });
    expect(entities.map(({ name }) => name)).toContain(HOSTILE[3]);
    expect(entities.map(({ name }) => name)).toContain(`'${HOSTILE[0]}`);
    for (const format of ['csv', 'entities-csv', 'sources-csv'])
      for (const row of parse(written(format)) as string[][])
        for (const cell of row) expect(cell).not.toMatch(/^[=+@-]/);
  });

  test('Cypher has one statement a line, and no text ends early', () => {
    const lines = written('cypher').trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(?:CREATE INDEX|MERGE|MATCH) [^\n]*;$/);
    expect(lines.filter((line) => line.startsWith('MATCH'))).toHaveLength(graph.relations.length);
  });

  test('an empty graph is a whole file in each of them', () => {
    for (const { write } of Object.values(EXPORT_FORMATS)) {
      const text = [...write({ entities: [], relations: [], sources: [] })].join('');
      expect(text === '' || text.endsWith('\n')).toBe(true);
    }
    expect(
      JSON.parse([...(EXPORT_FORMATS.json?.write({ entities: [], relations: [], sources: [] }) ?? [])].join('')),
    ).toEqual({
      entities: [],
      relations: [],
      sources: [],
    });
  });
});
