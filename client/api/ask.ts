import type { TypedText } from './generated.ts';

/** The server answered, and not with data: in its own words where it has any. */
export class ServerProblem extends Error {}

interface Body<Answer> {
  data?: Answer | null;
  errors?: { message: string }[];
}

/** Answers that are on their way to whoever will ask for them, by what is posted. */
const early = new Map<string, Promise<unknown>>();

/** Asks what will be asked for soon: the first `ask` for the same takes this answer. */
export function askEarly<Answer, Variables>(question: TypedText<Answer, Variables>, variables: Variables): void {
  const posted = bodyOf(question, variables);
  const answer = post(posted);
  // Whoever takes it hears of a failure.
  answer.catch(() => {});
  early.set(posted, answer);
}

/** Asks the server that served the page, and no other. Throws a `ServerProblem`, or what `fetch` throws when nothing answers. */
export function ask<Answer, Variables>(question: TypedText<Answer, Variables>, variables: Variables): Promise<Answer> {
  const posted = bodyOf(question, variables);
  const asked = early.get(posted) as Promise<Answer> | undefined;
  early.delete(posted);
  return asked ?? post<Answer>(posted);
}

function bodyOf<Answer, Variables>(query: TypedText<Answer, Variables>, variables: Variables): string {
  return JSON.stringify({ query, variables });
}

async function post<Answer>(body: string): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
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
