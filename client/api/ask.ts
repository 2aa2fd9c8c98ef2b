import type { TypedText } from './generated.ts';

/** The server answered, and not with data: in its own words where it has any. */
export class ServerProblem extends Error {}

interface Body<Answer> {
  data?: Answer | null;
  errors?: { message: string }[];
}

/** Asks the server that served the page, and no other. Throws a `ServerProblem`, or what `fetch` throws when nothing answers. */
export async function ask<Answer, Variables>(
  question: TypedText<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: question, variables }),
  });
  const { data, errors } = parseBody<Answer>(await response.text());
  if (errors?.[0]) throw new ServerProblem(errors[0].message);
  if (!data) throw new ServerProblem(`The server answered with an error (${response.status}).`);
  return data;
}

/** Empty where something before the server answered in its stead. */
function parseBody<Answer>(text: string): Body<Answer> {
  try {
    return JSON.parse(text) as Body<Answer>;
  } catch {
    return {};
  }
}
