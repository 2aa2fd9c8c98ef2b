import type { Claim, Name, Passage } from '../../../server/model/graph.ts';
import type { DraftMention, Extraction } from '../../../server/ingest/stages.ts';
import { documentOf } from './read-rows.ts';

/** A mention for a test: its names separated by `|`, the first the leading one; capitals alone are an acronym. */
export interface Said {
  type: DraftMention['type'];
  names: string;
  jurisdiction?: string;
  parent?: number;
}

type Saying = Pick<Claim, 'type' | 'from'> & Partial<Claim>;

/** What an extractor would hand over for a release that names these things one after the other and claims this of them. */
export function say(things: Said[], sayings: Saying[] = [], published: string | null = null): Extraction {
  const text = things.map(({ names }) => names.split('|').join(', ')).join('. ');
  const document = { ...documentOf(text), published };
  let end = 0;
  const mentions = things.map(({ type, names, jurisdiction = null, parent = null }): DraftMention => {
    const start = text.indexOf(names.split('|')[0]!, end);
    end = start + names.split('|')[0]!.length;
    const evidence: Passage[] = [{ quote: text.slice(start, end), start, end, rule: 'test', confidence: 1 }];
    return { type, names: names.split('|').map(toName), evidence, jurisdiction, parent };
  });
  const claims = sayings.map((saying): Claim => ({ ...wholeText(text), ...USUAL, ...saying }));
  return { document, mentions, claims };
}

const USUAL = { to: null, value: '', title: null, onBehalfOf: null, mode: 'done', valid: null } as const;

function wholeText(text: string): Passage {
  return { quote: text, start: 0, end: text.length, rule: 'test', confidence: 1 };
}

function toName(text: string): Name {
  return { text, kind: /^[A-Z&]{2,8}$/.test(text) ? 'acronym' : 'full', language: null };
}
