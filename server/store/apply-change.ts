import type { GraphBatch, Judgement } from '../model/graph.ts';
import { saidBy } from '../model/facts.ts';
import type { Signature, StoredReading } from '../model/kept.ts';
import { identityKeys, LEVELS, strengthOf, typeOfKey } from '../model/placement.ts';
import { planBatch, planRejudged, planRetraction, type DocumentChange } from './change/documents.ts';
import { entitiesIn, foldTouched } from './change/folding.ts';
import { askingKnownKeys } from './change/known-keys.ts';
import { place } from './change/placing.ts';
import type { Region } from './change/region.ts';
import { byText, countShifts, type EntitiesOf } from './change/texts.ts';
import type { WriteSummary } from './graph-writer.ts';
import type { GraphChange, GraphTransaction } from './graph-transaction.ts';

/** Writes a batch inside the caller's transaction. Writing it twice changes nothing. */
export async function applyBatch(tx: GraphTransaction, batch: GraphBatch): Promise<WriteSummary> {
  const judgements = await tx.judgements();
  return applyDocuments(tx, await planBatch(tx, batch, judgements), judgements);
}

/** Forgets documents inside the caller's transaction, as if they had never come. */
export async function applyRetraction(tx: GraphTransaction, addresses: string[]): Promise<WriteSummary> {
  return applyDocuments(tx, await planRetraction(tx, addresses), await tx.judgements());
}

/** Adds or takes back a judgement inside the caller's transaction. */
export async function applyJudgement(tx: GraphTransaction, given: Judgement, act: 'add' | 'remove'): Promise<void> {
  const judgement = inOrder(given);
  if (judgement.kind !== 'apart' && typeOfKey(judgement.a) !== typeOfKey(judgement.b)) {
    throw new Error(`things of two types cannot be judged "${judgement.kind}": ${judgement.a}, ${judgement.b}`);
  }
  const old = await tx.judgements();
  const others = old.filter((j) => judgementKey(j) !== judgementKey(judgement));
  if (act === 'remove' && others.length === old.length) return;
  const judgements = act === 'add' ? [...others, judgement] : others;
  const change =
    act === 'add'
      ? { addJudgements: [judgement], removeJudgements: [] }
      : { addJudgements: [], removeJudgements: [judgement] };
  const bearing = judgement.kind === 'apart' ? [] : await bearingAny(tx, [judgement.a, judgement.b]);
  const recheck = judgement.kind === 'different' ? bearing : [];
  const rejudged = planRejudged(await judgedReadings(tx, judgement, bearing), judgements);
  await applyDocuments(tx, rejudged, judgements, { ...change, recheck });
}

async function bearingAny(tx: GraphTransaction, keys: string[]): Promise<Signature[]> {
  const found: Signature[] = [];
  for (let strength = 0; strength < LEVELS; strength++) found.push(...(await tx.waiting(keys, strength)));
  return found;
}

/** Documents in which the judgement gives a mention other keys; a veto changes none, it only holds links back. */
async function judgedReadings(
  tx: GraphTransaction,
  judgement: Judgement,
  bearing: Signature[],
): Promise<StoredReading[]> {
  if (judgement.kind === 'different') return [];
  if (judgement.kind === 'apart') return tx.documents([judgement.address]);
  return tx.documentsBearing(bearing.map((signature) => signature.id));
}

/** "Same" and "different" have no order: they are kept with the smaller key first. */
function inOrder(judgement: Judgement): Judgement {
  if (judgement.kind === 'apart' || judgement.a <= judgement.b) return judgement;
  return { ...judgement, a: judgement.b, b: judgement.a };
}

/** A judgement's identity. */
export function judgementKey(judgement: Judgement): string {
  const { kind, a, ...other } = inOrder(judgement);
  return JSON.stringify([kind, a, ...Object.values(other)]);
}

interface JudgementChange {
  addJudgements: Judgement[];
  removeJudgements: Judgement[];
  /** Signatures to place anew although no document of theirs changes. */
  recheck: Signature[];
}

const NO_JUDGEMENT: JudgementChange = { addJudgements: [], removeJudgements: [], recheck: [] };

async function applyDocuments(
  tx: GraphTransaction,
  plan: DocumentChange,
  judgements: Judgement[],
  judged: JudgementChange = NO_JUDGEMENT,
): Promise<WriteSummary> {
  const decided = judged.addJudgements.length + judged.removeJudgements.length > 0;
  if (plan.put.length + plan.remove.length === 0 && !decided) return plan.summary;
  const before = await withTwins(tx, plan);
  const after = changed(before, plan);
  const region = await countedRegion(tx, before, after, judgements);
  await place(askingKnownKeys(tx), region, judgements, judged.recheck);
  const moved = await takeMoved(tx, region, before, after);
  const folded = await foldTouched(tx, region, before, after);
  const entitiesOf = entitiesIn(region.after);
  await tx.save({
    putDocuments: plan.put.map((reading) => withFacts(reading, entitiesOf(reading))),
    removeDocuments: plan.remove,
    ...signatureChange(region),
    ...folded,
    moveClaims: movedClaims(after, plan, entitiesOf),
    addJudgements: judged.addJudgements,
    removeJudgements: judged.removeJudgements,
  });
  return { ...plan.summary, moved };
}

/** What stands at the changed addresses, and every document with the same text as one that comes or goes. */
async function withTwins(tx: GraphTransaction, plan: DocumentChange): Promise<Map<string, StoredReading>> {
  const before = new Map(plan.old);
  const leaving = [...plan.put.map((r) => r.document.address), ...plan.remove].flatMap(
    (address) => before.get(address) ?? [],
  );
  const texts = [...leaving, ...plan.put].map((reading) => reading.document.sha256);
  for (const twin of await tx.documentsOfTexts([...new Set(texts)])) before.set(twin.document.address, twin);
  return before;
}

function changed(before: Map<string, StoredReading>, plan: DocumentChange): Map<string, StoredReading> {
  const after = new Map(before);
  for (const address of plan.remove) after.delete(address);
  for (const reading of plan.put) after.set(reading.document.address, reading);
  return after;
}

/** The signatures of these documents, with the counts that the change gives them. */
async function countedRegion(
  tx: GraphTransaction,
  before: Map<string, StoredReading>,
  after: Map<string, StoredReading>,
  judgements: Judgement[],
): Promise<Region> {
  const shifts = countShifts(before.values(), after.values());
  const stored = new Map((await tx.signatures([...shifts.keys()])).map((s) => [s.id, s]));
  const region: Region = { before: stored, after: new Map(stored), whole: new Set() };
  const fresh = freshSignatures(after.values(), judgements);
  for (const [id, by] of shifts) {
    const signature = stored.get(id) ?? fresh.get(id);
    if (signature) region.after.set(id, { ...signature, texts: signature.texts + by });
  }
  return region;
}

function freshSignatures(readings: Iterable<StoredReading>, judgements: Judgement[]): Map<string, Signature> {
  const fresh = new Map<string, Signature>();
  for (const { document, mentions } of readings) {
    for (const mention of mentions) {
      const { signature: id, type, names } = mention;
      if (fresh.has(id)) continue;
      const keys = identityKeys(mention, document.address, judgements);
      fresh.set(id, { id, type, names, keys, strength: strengthOf(keys), texts: 0, standing: 'founder', entity: null });
    }
  }
  return fresh;
}

/**
 * Loads the documents whose mentions become another entity, with their twins, and the other signatures of all documents
 * loaded. Returns how many signatures moved.
 */
async function takeMoved(
  tx: GraphTransaction,
  region: Region,
  before: Map<string, StoredReading>,
  after: Map<string, StoredReading>,
): Promise<number> {
  const moved = [...region.before.values()].filter((old) => {
    const now = region.after.get(old.id);
    return now !== undefined && now.texts > 0 && (now.entity !== old.entity || now.standing !== old.standing);
  });
  const bearing = moved.length > 0 ? await tx.documentsBearing(moved.map((s) => s.id)) : [];
  const twins = bearing.length > 0 ? await tx.documentsOfTexts([...byText(bearing).keys()]) : [];
  for (const reading of [...bearing, ...twins]) {
    if (before.has(reading.document.address)) continue;
    before.set(reading.document.address, reading);
    after.set(reading.document.address, reading);
  }
  const needed = [...before.values()].flatMap((reading) => reading.mentions.map((m) => m.signature));
  const missing = [...new Set(needed)].filter((id) => !region.after.has(id));
  for (const signature of missing.length > 0 ? await tx.signatures(missing) : []) {
    region.before.set(signature.id, signature);
    region.after.set(signature.id, signature);
  }
  return moved.length;
}

function withFacts(reading: StoredReading, entities: string[]): StoredReading {
  return { ...reading, claims: reading.claims.map((claim) => ({ ...claim, fact: saidBy(claim, entities).fact.id })) };
}

function signatureChange(region: Region): Pick<GraphChange, 'putSignatures' | 'removeSignatures'> {
  const putSignatures = [...region.after.values()].filter((s) => s.texts > 0 && differs(s, region.before.get(s.id)));
  const removeSignatures = [...region.before.keys()].filter((id) => (region.after.get(id)?.texts ?? 0) === 0);
  return { putSignatures, removeSignatures };
}

function differs(a: Signature, b: Signature | undefined): boolean {
  return a.texts !== b?.texts || a.entity !== b.entity || a.standing !== b.standing;
}

/** Claims of documents that stay as they are but whose mentions became another entity. */
function movedClaims(
  after: Map<string, StoredReading>,
  plan: DocumentChange,
  entitiesOf: EntitiesOf,
): GraphChange['moveClaims'] {
  const put = new Set(plan.put.map((reading) => reading.document.address));
  return [...after.values()]
    .filter((reading) => !put.has(reading.document.address))
    .flatMap((reading) => {
      const facts = withFacts(reading, entitiesOf(reading)).claims.map((claim) => claim.fact);
      const moves = facts.map((fact, index) => ({ address: reading.document.address, index, fact }));
      return moves.filter(({ fact, index }) => fact !== reading.claims[index]?.fact);
    });
}
