/** Works on at most `limit` inputs at once and gives the results in the order of the inputs. */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  limit: number,
  work: (input: Input) => Promise<Result>,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    result.catch(() => {}); // It is told when its turn comes.
    underWay.push(result);
    if (underWay.length >= limit) yield (await underWay.shift()) as Result;
  }
  for (const result of underWay) yield result;
}
