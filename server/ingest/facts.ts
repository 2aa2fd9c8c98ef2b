import type { Claim, Passage } from '../model/graph.ts';
import type { EntityType, RelationType } from '../model/types.ts';
import { vocabulary } from './extract/vocabulary.ts';
import type { DraftMention, Extraction } from './stages.ts';

interface Quote {
  start: number;
  end: number;
  quote: string;
}

function quotes(passages: readonly Passage[]): Quote[] {
  const all = passages.map(({ start, end, quote }) => ({ start, end, quote }));
  return [...new Map(all.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()];
}

function leading(mention: DraftMention | undefined): string {
  return mention?.names[0]?.text ?? '';
}

/** Reads one extraction; a small view of its claims by end and type. */
function reader({ mentions, claims }: Extraction) {
  return {
    of: (type: EntityType) => mentions.flatMap((mention, index) => (mention.type === type ? [{ mention, index }] : [])),
    value: (from: number, type: Claim['type']) =>
      claims.find((claim) => claim.from === from && claim.type === type)?.value ?? null,
    from: (index: number, type: RelationType) => claims.filter((claim) => claim.from === index && claim.type === type),
    into: (index: number, type: RelationType) => claims.filter((claim) => claim.to === index && claim.type === type),
    name: (index: number | null) => (index === null ? '' : leading(mentions[index])),
  };
}

/** "Government of the Republic of Singapore", as a quote words it. */
function governmentOf(name: string, claims: readonly Claim[]): string[] {
  const pattern = new RegExp(`Government of (?:the )?${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'iu');
  return claims.flatMap(({ quote }) => pattern.exec(quote)?.[0] ?? []);
}

/** A party as the text words it there: "Government of the Republic of Singapore". */
function partyName(extraction: Extraction, claims: readonly Claim[]): string {
  const mention = extraction.mentions[claims[0]?.from ?? -1];
  if (mention?.type !== 'Location') return leading(mention);
  const english = vocabulary.countryName.get(mention.jurisdiction ?? '') ?? '';
  const spoken = mention.names.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const said = [
    ...spoken.flatMap((name) => governmentOf(name, claims)),
    ...spoken.filter((name) => claims.some(({ quote }) => quote.includes(name))),
  ][0];
  const short = said !== undefined && /\./.test(said);
  return (short && spoken.includes(english) ? english : said) ?? leading(mention);
}

function parties(extraction: Extraction, index: number): string[] {
  const said = reader(extraction).into(index, 'PARTY_TO');
  return [...new Set(said.map((claim) => claim.from))].map((from) =>
    partyName(
      extraction,
      said.filter((claim) => claim.from === from),
    ),
  );
}

function officials(extraction: Extraction): object[] {
  const read = reader(extraction);
  return read.of('Official').flatMap(({ mention, index }) => {
    const post = read.from(index, 'HOLDS_POST')[0];
    const title =
      post?.value ??
      read.value(index, 'title') ??
      [...read.from(index, 'SIGNED'), ...read.from(index, 'TOOK_PART_IN')].find((claim) => claim.title)?.title ??
      null;
    const body = post && extraction.mentions[post.to ?? -1]?.type === 'Agency' ? read.name(post.to) : null;
    return [{ name: leading(mention), title, agency: body, evidence: quotes(mention.evidence) }];
  });
}

/** "did not sign": told, but no instrument. */
function isDenied({ claims }: Extraction, index: number): boolean {
  return claims.some((claim) => claim.from === index && claim.type === 'status' && claim.mode === 'denied');
}

/** Of what was never told as signed: since when it is in force, or the day on which it was agreed. */
function dayOfStage(extraction: Extraction, index: number): string | null {
  const status = extraction.claims.find((claim) => claim.from === index && claim.type === 'status');
  if (status?.value === 'agreed') return status.valid;
  return status?.value === 'in force' ? reader(extraction).value(index, 'inForce') : null;
}

function agreements(extraction: Extraction): object[] {
  const read = reader(extraction);
  return read
    .of('Agreement')
    .filter(({ index }) => !isDenied(extraction, index))
    .map(({ mention, index }) => ({
      name: leading(mention),
      type: read.value(index, 'type'),
      status: read.value(index, 'status'),
      parties: parties(extraction, index),
      signatories: read.into(index, 'SIGNED').map((claim) => read.name(claim.from)),
      date: read.value(index, 'signed') ?? dayOfStage(extraction, index),
      place: read.from(index, 'SIGNED_AT').map((claim) => read.name(claim.to))[0] ?? null,
      evidence: quotes(mention.evidence),
    }));
}

/** Countries count as places only where something was held; a city that is one also where the text goes "in" it. */
function locations(extraction: Extraction): object[] {
  const read = reader(extraction);
  return read.of('Location').flatMap(({ mention, index }) => {
    const seen = read.into(index, 'HELD_AT').length > 0 || mention.evidence.some(({ rule }) => rule === 'place');
    if (read.value(index, 'kind') === 'country' && !seen) return [];
    return [
      {
        name: leading(mention),
        country: vocabulary.countryName.get(mention.jurisdiction ?? '') ?? null,
        evidence: quotes(mention.evidence),
      },
    ];
  });
}

function events(extraction: Extraction): object[] {
  const read = reader(extraction);
  return read.of('Event').map(({ mention, index }) => ({
    type: read.value(index, 'type'),
    date: read.value(index, 'date'),
    mode: extraction.claims.find((claim) => claim.from === index && claim.type === 'type')?.mode ?? 'done',
    place: read.from(index, 'HELD_AT').map((claim) => read.name(claim.to))[0] ?? null,
    participants: [...new Set(read.into(index, 'TOOK_PART_IN').map((claim) => read.name(claim.from)))],
    evidence: quotes(mention.evidence),
  }));
}

/** What was read in one document, in the form that extractions are compared in: plain lists with quotes. */
export function toFacts(extraction: Extraction): object {
  const read = reader(extraction);
  const bodies = read.of('Agency').filter(({ index }) => read.value(index, 'kind') !== 'group');
  return {
    id: extraction.document.label,
    text: extraction.document.text,
    agencies: bodies.map(({ mention }) => ({
      name: leading(mention),
      aliases: mention.names.slice(1).map(({ text }) => text),
      evidence: quotes(mention.evidence),
    })),
    officials: officials(extraction),
    agreements: agreements(extraction),
    locations: locations(extraction),
    events: events(extraction),
  };
}
