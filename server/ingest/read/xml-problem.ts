/** Why XML from outside is not read: entities of its own can grow without end. Null when nothing is wrong with it. */
export function xmlProblem(xml: string): string | null {
  return /<!ENTITY\b/i.test(xml) ? 'the XML declares entities of its own, which are not read' : null;
}
