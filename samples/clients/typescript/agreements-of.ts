// All agreements of a body, found by any of its names: npx tsx agreements-of.ts "Hong Kong Customs" [address]
import { ApiProblem, ask } from './ask.ts';
import { AgreementsOfDocument, FindBodyDocument } from './generated.ts';
import type { AgreementsOfQuery } from './generated.ts';

const PAGE = 5;

/** The lines to print, a page of agreements at a time. */
async function* agreementsOf(url: string, id: string): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const answer: AgreementsOfQuery = await ask(url, AgreementsOfDocument, { id, first: PAGE, after });
    const page = answer.entity?.relations;
    for (const { neighbour } of page?.edges ?? []) {
      if ('signed' in neighbour) yield `${neighbour.signed ?? 'no date'}  ${neighbour.name}`;
    }
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

async function main(name: string, url: string): Promise<number> {
  const { search } = await ask(url, FindBodyDocument, { name });
  const [found] = search.edges;
  if (!found) {
    console.error(`No body is called ${name}.`);
    return 2;
  }
  console.log(found.node.name);
  for await (const line of agreementsOf(url, found.node.id)) console.log(line);
  return 0;
}

const [name = '', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
process.exitCode = await main(name, url).catch((error: unknown) => {
  console.error(error instanceof ApiProblem ? `${error.code}: ${error.message}` : error);
  return 1;
});
