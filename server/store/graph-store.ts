import type { Entity, Evidence, Judgement, Passage, Relation, SourceDocument, Subgraph } from '../model/graph.ts';
import type { IngestRun } from '../model/ingest-run.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { RankedName } from '../model/rank-names.ts';
import type { EntityType, Mode, RelationType } from '../model/types.ts';
import type { SharedKey } from '../model/why-one.ts';
import type { FoundPassage } from '../model/text-words.ts';
import type { GraphWalk } from './graph-walk.ts';
import type { GraphWriter, KeptReject } from './graph-writer.ts';
import type { RelationFilter } from './relation-filter.ts';
import type { NameFilter, TextFilter } from './search-filters.ts';
import type { WholeGraph } from './whole-graph.ts';

export interface Page {
  /** Rows to skip. */
  offset: number;
  /** Rows at most. */
  limit: number;
}

/** A page of a list that can also be read from its end. */
export interface ListPage extends Page {
  /** Rows are skipped and taken from the end; they come in the list's order all the same. */
  fromEnd?: boolean;
}

export interface Paged<T> {
  items: T[];
  /** All that match, counted without fetching them. */
  total: number;
}

export type Direction = 'out' | 'in' | 'both';

export interface ExpandOptions extends ListPage, RelationFilter {
  direction?: Direction;
  /** By relation type, then name of the neighbour; or the best connected neighbour first. Ties by relation id. */
  order?: 'name' | 'degree';
}

export interface Neighbour {
  relation: Relation;
  neighbour: Entity;
}

/** How many relations of one kind an entity has: what an expansion would bring. */
export interface RelationCount {
  type: RelationType;
  direction: 'out' | 'in';
  neighbourType: EntityType;
  count: number;
}

/** Relations of some entities, and the entities at their ends. */
export interface Surroundings extends Subgraph {
  /** False when there were more relations than asked for. */
  complete: boolean;
}

/** Who is a party to an instrument or took part in an event. */
export interface DealingParty {
  id: string;
  /** Id of its country: for a country its own, null for a body of none. */
  country: string | null;
  mode: Mode;
  /** When it holds that it is one, EDTF. */
  valid: string | null;
}

/** What bodies and countries have with each other, as far as counting needs it: an instrument or an event. */
export interface Dealing {
  id: string;
  type: 'Agreement' | 'Event';
  /** Which instrument or which kind of event, as shown; null when no text says. */
  kind: string | null;
  status: string | null;
  /** Day of signature or of the event, EDTF. */
  date: string | null;
  ends: string | null;
  /** In no order and one for each relation; an official who took part stands for the bodies of the official's posts. */
  parties: DealingParty[];
}

/** Which dealings a question looks at. */
export interface DealingFilter {
  types: Dealing['type'][];
  /** Own ids of bodies, and of countries with all their bodies: a party on every side. No side: all there are. */
  sides: string[][];
  limit: number;
}

/** What instruments and events are told apart by when they are counted. */
export type TallyPart = 'kind' | 'status' | 'date' | 'ends' | 'mode';

/** How many entities are alike in what they are counted by; what was not asked for is null. */
export interface Tally extends Pick<Dealing, 'kind' | 'status' | 'date' | 'ends'> {
  type: EntityType;
  /** Whether it is so, planned or denied, as its status, else its kind is told; null where neither is. */
  mode: Mode | null;
  /** Id of the entity that relations of the type asked for lead to; null when none was asked for. */
  target: string | null;
  count: number;
}

/** A document without its text, and how much it gave. */
export interface DocumentSummary extends Omit<SourceDocument, 'text'> {
  mentions: number;
  claims: number;
}

/** A passage of a document and the fact that it supports. */
export interface HighlightedPassage extends Evidence {
  /** The fact's subject, and for a relation its other end. */
  from: string;
  to: string | null;
  type: string;
}

/** A document as the source of facts. */
export interface Source extends Pick<SourceDocument, 'address' | 'url' | 'title' | 'publisher' | 'published'> {
  /** Ids of the relations and entities that it says something of, in order. */
  facts: string[];
}

/** A document that names an entity, and where. */
export interface Naming {
  document: DocumentSummary;
  passages: Passage[];
}

/** A thing that a document names, and where. */
export interface DocumentMention {
  entity: Entity;
  passages: Passage[];
}

export interface GraphCounts {
  documents: number;
  entities: Partial<Record<EntityType, number>>;
  relations: Partial<Record<RelationType, number>>;
}

export interface StoreStatus {
  /** `sqlite` or `neo4j`. */
  kind: string;
  /** Version of the database program. */
  version: string;
  /** Where it is: a file or an address, without secrets. */
  place: string;
  schema: string;
}

/**
 * Read access to the graph. Plain model objects in a stable order (ties break by id);
 * an unknown id gives `undefined` or an empty list, never an error. What takes a list is one round trip, however long.
 * An entity is also found by the id of any key it bears, so that a link made before a merge still opens.
 */
export interface GraphReader {
  /**
   * The same questions, ended at this moment (of `performance.now()`): they reject with TookTooLong, and the database
   * works on them no more. The embedded store looks at the time between its statements.
   */
  until(deadline: number): GraphReader;
  /** In the order of `ids`. */
  entities(ids: string[]): Promise<(Entity | undefined)[]>;
  relations(ids: string[]): Promise<(Relation | undefined)[]>;
  /**
   * Best first. The query is folded (case, marks, width); words match by prefix, CJK by one- and two-character grams.
   * Where nothing matches as written, words of close spelling do: with the fewest letters wrong that find anything.
   */
  search(query: string, options: Page & NameFilter): Promise<Paged<RankedName>>;
  /** Releases by the words of their text, newest first, those without a date last, ties by address: see `textTerms`. */
  searchTexts(
    query: string,
    options: Page & TextFilter,
  ): Promise<Paged<{ document: DocumentSummary; passages: FoundPassage[] }>>;
  /** For each id, in order: relations of the entity with their other ends. */
  expand(ids: string[], options: ExpandOptions): Promise<Paged<Neighbour>[]>;
  walk: GraphWalk;
  /** Relations of all these entities (own ids), by id and each once, at most `limit`. */
  around(ids: string[], filter: RelationFilter, limit: number): Promise<Surroundings>;
  /**
   * The relations of an instrument (own id) and of all those that it renews, amends, replaces or is under, over any
   * number of steps both ways: by id and each once, at most `limit`. Its entities have the instrument in any case; of
   * what is none there is nothing.
   */
  line(id: string, filter: Pick<RelationFilter, 'relationTypes' | 'modes'>, limit: number): Promise<Surroundings>;
  /** By id, at most `limit`. */
  dealings(filter: DealingFilter): Promise<Dealing[]>;
  /** Entities (own ids; null for all) counted by type and by `parts`, and by what their relations of type `by` lead to; in no order. */
  tallies(ids: string[] | null, by: RelationType | null, parts: TallyPart[]): Promise<Tally[]>;
  /** For each id, in order: what an expansion would bring, ordered by type, direction, neighbour type. */
  relationCounts(ids: string[]): Promise<RelationCount[][]>;
  /** Relations whose two ends are both among `ids`. */
  relationsAmong(ids: string[]): Promise<Relation[]>;
  /** For each relation or attribute, in order: its evidence, most confident first, then by address and start. */
  evidence(facts: string[], page: ListPage): Promise<Paged<Evidence>[]>;
  /** Documents that say these relations, or properties of these entities, by address. */
  sources(of: { relations: string[]; entities: string[] }): Promise<Source[]>;
  /** For each id, in order: where documents name the entity, one row a document, ordered as in `documentList`. */
  namedIn(ids: string[], page: ListPage): Promise<Paged<Naming>[]>;
  /** For each id, in order: why what several documents name is this one entity, by the keys they share; empty when one document alone names it. */
  whyOne(ids: string[]): Promise<SharedKey[][]>;
  /** Addresses of the documents asked for, in order. */
  documents(addresses: string[]): Promise<(SourceDocument | undefined)[]>;
  /** Newest publication first, those without a date or a year last; `reference` rows only when asked for. */
  documentList(page: Page & { kinds?: SourceDocument['kind'][] }): Promise<Paged<DocumentSummary>>;
  /** Those of the latest run first, then by file and line. */
  rejects(page: Page): Promise<Paged<KeptReject>>;
  /** Runs of ingest heard of since this moment (ISO 8601, UTC), the latest begun first, at most ten. */
  runs(since: string): Promise<IngestRun[]>;
  /** In the order of `ids`. */
  savedViews(ids: string[]): Promise<(SavedView | undefined)[]>;
  /** Those saved last first, ties by id. */
  savedViewList(page: Page): Promise<Paged<SavedView>>;
  /** Another number after every change of the graph, whichever process made it; the same while nothing changes. */
  revision(): Promise<number>;
  /** For each address, in order: everything the document says, in order of its text. */
  passages(addresses: string[]): Promise<HighlightedPassage[][]>;
  /** For each address, in order: the things that the document names, in order of its text. */
  mentions(addresses: string[]): Promise<DocumentMention[][]>;
  /** The best connected part of the graph: at most `limit` entities, with the relations among them. */
  overview(limit: number): Promise<Subgraph>;
  /** Everything, slim enough to be counted at once. */
  whole(): Promise<WholeGraph>;
  counts(): Promise<GraphCounts>;
  status(): Promise<StoreStatus>;
  judgements(): Promise<Judgement[]>;
  /** Canonical dump: JSON lines in a fixed order, without system times, labels or origins. */
  dump(): AsyncIterable<string>;
  /** Addresses of current documents that others read: releases by another than `releases`, all else by another than `others`. */
  outdated(readers: Readers): Promise<string[]>;
  /** Current row addresses that `origin` (the table's file) brought; for `--replace`. */
  rowsFrom(origin: string): Promise<string[]>;
}

/** Versions of what reads now, as documents name them in `reader`. */
export interface Readers {
  releases: string;
  others: string;
}

export interface GraphStore extends GraphReader, GraphWriter {
  close(): Promise<void>;
}
