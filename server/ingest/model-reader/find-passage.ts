import type { Passage } from '../../model/graph.ts';
import { LONGEST_PASSAGE } from '../extract/draft.ts';
import type { Sentence } from '../extract/token.ts';
import { standsIn } from './stands-in.ts';

/** What a model says is told by this rule, and trusted less than a rule that can be looked up. */
const MODEL = { rule: 'model', confidence: 0.5 };

/** Of a quote that a text repeats, so many places are looked at. */
const PLACES = 20;

/** Where a quote stands in the text, with the sentences it touches. */
export interface FoundPassage {
  passage: Passage;
  sentences: Sentence[];
}

/**
 * Finds a quote in the text, character for character; null where it is not there, is longer than a passage may be, or
 * its sentences name none of the things it is to speak of. Of several places the first one whose sentences name most of
 * them counts. Each thing has its names.
 */
export type FindPassage = (quote: string, things: string[][]) => FoundPassage | null;

export function passageFinder(text: string, sentences: readonly Sentence[]): FindPassage {
  const around = (start: number, end: number) => sentences.filter((one) => one.start < end && start < one.end);
  const countNamed = (touched: Sentence[], things: string[][]) => {
    const said = text.slice(touched[0]?.start ?? 0, touched.at(-1)?.end ?? 0);
    return things.filter((names) => names.some((name) => standsIn(said, name))).length;
  };
  return (quote, things) => {
    const places = placesOf(text, quote).map((start) => {
      const touched = around(start, start + quote.length);
      return { start, sentences: touched, named: countNamed(touched, things) };
    });
    const most = Math.max(0, ...places.map(({ named }) => named));
    const best = places.find(({ named }) => named === most);
    if (!best || most === 0) return null;
    const { start } = best;
    return { passage: { quote, start, end: start + quote.length, ...MODEL }, sentences: best.sentences };
  };
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  if (quote.trim() === '' || quote.length > LONGEST_PASSAGE) return places;
  for (let at = text.indexOf(quote); at >= 0 && places.length < PLACES; at = text.indexOf(quote, at + quote.length)) {
    places.push(at);
  }
  return places;
}
