import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { z } from 'zod';
import { EXPORT_FORMATS } from '../export/export-formats.ts';
import { partOfGraph } from '../export/exported-graph.ts';
import { LIMITS } from '../limits.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { GraphReader } from '../store/graph-store.ts';
import { tellProblem } from './problems.ts';
import { readJson } from './read-body.ts';
import { RequestProblem } from './request-problem.ts';
import { sendCompressed } from './send-compressed.ts';

const FORMATS = Object.keys(EXPORT_FORMATS);

const question = z.object({
  format: z.string().default('graphml'),
  /** Ids of entities. */
  of: z.array(z.string()).min(1),
});

export interface ExportParts {
  store: GraphReader;
  limits: Limits;
  log: Log;
}

/** `?format=gexf&of=agency_1&of=agency_2`, or the same as JSON. */
async function asked(request: IncomingMessage, { limits }: ExportParts): Promise<z.infer<typeof question>> {
  const query = new URLSearchParams(request.url?.split('?')[1]);
  const given = { format: query.get('format') ?? undefined, of: query.getAll('of') };
  const { data } = question.safeParse(request.method === 'POST' ? await readJson(request, limits.bodyBytes) : given);
  if (!data) throw new RequestProblem(400, 'BAD_USER_INPUT', 'Name the entities to export: `of`, a list of ids.');
  if (data.of.length > limits.list) {
    const message = `\`of\` takes at most ${limits.list} ids (${LIMITS.list.variable}); \`entente export\` takes the whole graph.`;
    throw new RequestProblem(400, 'QUERY_TOO_LARGE', message);
  }
  return data;
}

/** Entities and the relations among them as a file for another program, with the list of their sources. */
export function exportEndpoint(parts: ExportParts): RequestListener {
  const { store, limits, log } = parts;
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { format, of } = await asked(request, parts);
    const chosen = FORMATS.includes(format) ? EXPORT_FORMATS[format] : undefined;
    if (!chosen) throw new RequestProblem(400, 'BAD_USER_INPUT', `\`format\` is one of ${FORMATS.join(', ')}.`);
    const graph = await partOfGraph(store.until(performance.now() + limits.queryMs), of);
    response.setHeader('content-type', `${chosen.mediaType}; charset=utf-8`);
    response.setHeader('content-disposition', `attachment; filename="entente.${chosen.extension}"`);
    response.setHeader('cache-control', 'no-store');
    await sendCompressed(request, response, { text: [...chosen.write(graph)].join('') });
  }
  return (request, response) => {
    answer(request, response).catch((error: unknown) => tellProblem(error, response, log));
  };
}
