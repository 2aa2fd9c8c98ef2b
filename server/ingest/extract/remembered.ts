/** A pure function that remembers its answers, at most `limit` of them: the words and names of releases come again and again. */
export function remembered<Answer>(answer: (text: string) => Answer, limit: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, found);
    return found;
  };
}
