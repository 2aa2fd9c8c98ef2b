/** The answer about the one thing that was asked about. */
export async function only<T>(answers: Promise<T[]>): Promise<T> {
  const [answer, ...others] = await answers;
  if (answer === undefined || others.length > 0) throw new Error('one answer was expected');
  return answer;
}
