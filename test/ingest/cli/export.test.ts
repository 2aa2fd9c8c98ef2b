import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EXPORT_FORMATS } from '../../../server/export/export-formats.ts';
import type { ExportedGraph } from '../../../server/export/exported-graph.ts';
import { RELEASE, useWorkspace } from './workspace.ts';

const { file, folder, ingestJson, run } = useWorkspace();

describe('export', () => {
  test('prints the graph with its sources, and says on the side how much it was', async () => {
    await ingestJson(file('a.txt', RELEASE));
    const { code, stdout, stderr } = await run('export', '--format', 'json');
    const { entities, relations, sources } = JSON.parse(stdout) as ExportedGraph;
    expect(code).toBe(0);
    expect(entities.map(({ name }) => name)).toContain('Lima');
    expect(sources.some(({ address }) => address.startsWith('sha256:'))).toBe(true);
    expect(stderr).toContain(
      `${entities.length} entities, ${relations.length} relations, ${sources.length} sources written.`,
    );
  });

  test('keeps to the entities asked for, and says when there are none', async () => {
    await ingestJson(file('a.txt', RELEASE));
    const whole = JSON.parse((await run('export', '-f', 'json')).stdout) as ExportedGraph;
    const lima = whole.entities.find(({ name }) => name === 'Lima')?.id ?? '';
    const part = JSON.parse((await run('export', '-f', 'json', '--of', lima)).stdout) as ExportedGraph;
    expect(part.entities.map(({ id }) => id)).toEqual([lima]);
    expect(part.relations).toEqual([]);
    expect((await run('export', '--of', 'agency_0')).stderr).toContain('None of these is in the graph.');
  });

  test('writes a file, or leaves none behind when it cannot be written', async () => {
    await ingestJson(file('a.txt', RELEASE));
    const out = join(folder(), 'graph.graphml');
    expect((await run('export', '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^<\?xml.*<\/graphml>\n$/s);
    const nowhere = join(folder(), 'absent', 'graph.graphml');
    const failed = await run('export', '--out', nowhere);
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('absent') });
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });

  test('names every format in its help and refuses others', async () => {
    const { stdout } = await run('export', '--help');
    for (const name of Object.keys(EXPORT_FORMATS)) expect(stdout).toContain(name);
    expect(await run('export', '-f', 'pdf')).toMatchObject({ code: 2, stderr: expect.stringContaining('graphml') });
  });
});
