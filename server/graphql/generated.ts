import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel, Relation as RelationModel, Subgraph as SubgraphModel, Variant, Evidence as EvidenceModel, Reading, Mention, Claim } from '../model/graph.ts';
import type { DocumentRecord, AttributeRecord, RelationClaim, RelationList, PathRecord, PathStepRecord } from './records.ts';
import type { SavedView as SavedViewModel } from '../model/saved-view.ts';
import type { SharedKey as SharedKeyModel, KeyReading as KeyReadingModel } from '../model/why-one.ts';
import type { ListConnection } from './connection.ts';
import type { HighlightedPassage, Neighbour } from '../store/graph-store.ts';
import type { Traced, Signatory as SignatoryModel } from '../store/questions/trace.ts';
import type { Account as AccountModel } from '../store/questions/accounts.ts';
import type { PartyAccount as PartyAccountModel } from '../store/questions/party-accounts.ts';
import type { Dossier as DossierModel, DossierOfficial as DossierOfficialModel } from '../store/questions/dossier.ts';
import type { Contact as ContactModel } from '../store/questions/countable.ts';
import type { MatrixMember as MatrixMemberModel, MatrixCell as MatrixCellModel } from '../store/questions/matrix.ts';
import type { OutlineGroup as OutlineGroupModel } from '../store/questions/outline.ts';
import type { Lacking as LackingModel } from '../store/questions/lacking.ts';
import type { Unsigned as UnsignedModel } from '../store/questions/unsigned.ts';
import type { Silent as SilentModel } from '../store/questions/silent.ts';
import type { Facets as FacetsModel } from '../store/questions/facets.ts';
import type { ValueCount as ValueCountModel } from '../store/questions/value-counts.ts';
import type { GraphContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date or interval as precise as its source and no more: EDTF level 1, as in ISO 8601-2.
   * `2023-11-27`, `2021-02`, `2019`, `XXXX-11-27` (the year is not known), `2019/2023`, `2024-05-01/..` (open end).
   */
  EdtfDate: { input: string; output: string; }
};

/** How one telling of a fact stands to the one that is shown. */
export type Stance =
  /** It is the one that is shown. */
  | 'shown'
  /** Both can be right: it is coarser or finer, a plan, or an earlier stage. */
  | 'agrees'
  /** Both cannot be right: another day, another value, or a denial. */
  | 'conflicts';

/** One way in which documents tell a fact. */
export type Account = {
  __typename?: 'Account';
  /** The property's value; null for a relation. */
  value?: Maybe<Scalars['String']['output']>;
  /** Whether it is told as done, planned or denied. */
  mode: Mode;
  /** When it holds; null when these documents do not say. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** Title in which the official signed; null when these documents do not say. */
  title?: Maybe<Scalars['String']['output']>;
  /** How it stands to the one that is shown. */
  stance: Stance;
  /** Documents that say it this way. */
  documentCount: Scalars['Int']['output'];
  /** The sentences that say it this way, each with its rule and document, most confident first. */
  evidence: Array<Evidence>;
};


/** One way in which documents tell a fact. */
export type AccountEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** All ways in which a relation, or a property of an entity, is told. */
export type FactAccounts = {
  __typename?: 'FactAccounts';
  /** Name of the property; null for a relation. */
  attribute?: Maybe<Scalars['String']['output']>;
  /** The one shown first, then those that agree, then those that conflict; each by how many documents say it. */
  accounts: Array<Account>;
  /** False when there are more sentences than were looked at. */
  complete: Scalars['Boolean']['output'];
};

/** Documents that name the same parties of an instrument. */
export type PartyAccount = {
  __typename?: 'PartyAccount';
  /** Who the parties are, by id. */
  parties: Array<Entity>;
  /** The relations that say so, with their sentences, by id. */
  relations: Array<Relation>;
  /** How it stands to what most documents say: it agrees when one names all that the other does. */
  stance: Stance;
  /** The documents, by address. */
  documents: Array<Document>;
};

/** Whom documents name as the parties of an instrument. */
export type PartyAccounts = {
  __typename?: 'PartyAccounts';
  /** What most documents say first, then what agrees, then what conflicts. */
  accounts: Array<PartyAccount>;
  /** False when the instrument has more parties than were looked at. */
  complete: Scalars['Boolean']['output'];
};

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** How texts tell a fact: which agree with what is shown and which conflict. One row for a relation; for an entity one for each property, by its name; none for an unknown id. */
  accounts: Array<FactAccounts>;
  /** Whom documents name as the parties of an instrument, and whether they agree; none for an unknown id. */
  partyAccounts: PartyAccounts;
  /** With whom a body has instruments, or a country with all its bodies with other countries; nobody for an unknown id. */
  counterparts: Counterparts;
  /** One document by its id or its address; null when there is none. */
  document?: Maybe<Document>;
  /** Documents, newest publication first, those without a date last. */
  documents: DocumentConnection;
  /** What two bodies or countries have with each other; empty for unknown ids and for a thing and itself. */
  dossier: Dossier;
  /** An entity by its id or the id of any key it bears; null when there is none. */
  entity?: Maybe<Entity>;
  /** Counts of the whole graph, or of some of its entities, by what they can be filtered by. */
  facets: Facets;
  /** With whom one has a type of instrument that the other has not with them; nothing for unknown ids. */
  lacking: LackingList;
  /** What was announced and never signed. */
  unsigned: UnsignedList;
  /** Who signed something before a day and had no contact since. */
  silent: SilentList;
  /** Whether Entente works, and with which store. */
  health: Health;
  /** Bodies or countries against each other: instruments by type and status, and the last contact. */
  matrix: Matrix;
  /** Any entity, relation, document or saved view by its id; null when there is none. */
  node?: Maybe<Node>;
  /** Several at once, in order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** The whole graph in groups, however large it is. */
  outline: Outline;
  /** The best connected part of the graph, for the first screen. */
  overview: Subgraph;
  /** The entities asked for and all relations among them; unknown ids are left out. */
  subgraph: Subgraph;
  /** How much the graph holds, by type. */
  counts: Counts;
  /** How two entities are connected; no paths for unknown ids and for a thing and itself. */
  paths: Paths;
  /** Records that could not be read, those of the latest run first. */
  rejects: RejectConnection;
  /** Releases whose text has every word that is asked for, newest publication first, those without a date last. Case, accents and width do not matter. `"mutual recognition"` asks for words in a row, `custom*` for a beginning; Chinese is found wherever its characters follow each other. */
  releases: ReleaseConnection;
  /** Views of the explorer that were saved, the latest first. */
  savedViews: SavedViewConnection;
  /** Entities by any of their names, best first. Case, accents and width do not matter; words match by their beginning, Chinese by one or two characters. Where nothing is written so, words spelt alike match: one letter may be wrong, two in words of eight letters or more. */
  search: SearchConnection;
  /** The entities that are related to both of two; none for unknown ids and for a thing and itself. */
  sharedNeighbours: SharedNeighbours;
  /** The state of the graph now, in the words of `graphChanged`: ask it before what is to be fetched under it. */
  revision: Scalars['String']['output'];
  /** Who held which post of a body or country when, or an official's posts; nothing for unknown ids and other things. */
  tenures: Tenures;
  /** Counts over time, of the whole graph or of some bodies and countries. */
  timeline: Timeline;
  /** The line in which an instrument stands, both ways; an empty one for an unknown id and for what is no instrument. */
  trace: Trace;
};


/** Everything that can be asked. */
export type QueryAccountsArgs = {
  id: Scalars['ID']['input'];
  attribute?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryPartyAccountsArgs = {
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryCounterpartsArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDocumentsArgs = {
  kinds?: InputMaybe<Array<DocumentKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDossierArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFacetsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
};


/** Everything that can be asked. */
export type QueryLackingArgs = {
  has: Scalars['ID']['input'];
  lacks: Scalars['ID']['input'];
  by?: CountedBy;
  instrumentTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryUnsignedArgs = {
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QuerySilentArgs = {
  since: Scalars['EdtfDate']['input'];
  by?: CountedBy;
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryMatrixArgs = {
  by?: CountedBy;
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  instrumentTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryOutlineArgs = {
  by?: OutlinedBy;
  first?: Scalars['Int']['input'];
  apart?: Array<Scalars['ID']['input']>;
  open?: InputMaybe<OutlineOpeningInput>;
  types?: InputMaybe<Array<EntityType>>;
  relationTypes?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  from?: InputMaybe<Scalars['EdtfDate']['input']>;
  to?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  without?: InputMaybe<OutlineWithoutInput>;
};


/** Everything that can be asked. */
export type QueryOverviewArgs = {
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QuerySubgraphArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: Array<Mode>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  longest?: Scalars['Int']['input'];
  longer?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryRejectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryReleasesArgs = {
  containing: Scalars['String']['input'];
  from?: InputMaybe<Scalars['EdtfDate']['input']>;
  to?: InputMaybe<Scalars['EdtfDate']['input']>;
  passages?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySavedViewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySharedNeighboursArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: Array<Mode>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryTenuresArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryTimelineArgs = {
  unit?: TimeUnit;
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
};


/** Everything that can be asked. */
export type QueryTraceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  modes?: Array<Mode>;
  first?: Scalars['Int']['input'];
};

/** Whether something is so on the day asked for. What is certainly not so is left out; without a day everything counts as certain. */
export type Holds =
  /** No text leaves it open. */
  | 'certainly'
  /** A partial date, or none, leaves it open. */
  | 'possibly';

/** How many are so on the day asked for. */
export type HoldsCount = {
  __typename?: 'HoldsCount';
  /** Those that certainly are; all when no day was asked for. */
  certainly: Scalars['Int']['output'];
  /** Those where a partial date, or none, leaves it open. */
  possibly: Scalars['Int']['output'];
};

/** How many have a value. */
export type ValueCount = {
  __typename?: 'ValueCount';
  /** The value. */
  value: Scalars['String']['output'];
  /** Those that certainly have it on the day asked for; all when no day was. */
  certainly: Scalars['Int']['output'];
  /** Those where a partial date, or none, leaves it open. */
  possibly: Scalars['Int']['output'];
};

/** A relation with its other end, seen from what was asked about. */
export type RelatedEntity = {
  __typename?: 'RelatedEntity';
  /** The relation. */
  relation: Relation;
  /** Its other end. */
  neighbour: Entity;
};

/** A dated contact between two. */
export type Contact = {
  __typename?: 'Contact';
  /** When it was. */
  date: Scalars['EdtfDate']['output'];
  /** The instrument that was signed or the event that was held. */
  dealing: Entity;
};

/** What is counted together. */
export type CountedBy =
  /** Each body, and each country that is a party itself. */
  | 'body'
  /** Each country with all its bodies; a body of no country stands for itself. */
  | 'country';

/** With whom one has instruments. */
export type Counterparts = {
  __typename?: 'Counterparts';
  /** Most instruments first; one of several parties counts for each. */
  rows: Array<EntityValueCount>;
  /** Counterparts in all. */
  totalCount: Scalars['Int']['output'];
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** What a document is. */
export type DocumentKind =
  /** Prose: a press release. */
  | 'release'
  /** One row of a table. */
  | 'row'
  /** A row of Entente's own lists of bodies and places. */
  | 'reference';

/** A text as it was read and cleaned; never changed afterwards. */
export type Document = Node & {
  __typename?: 'Document';
  /** `document:` and the document's address in base64url. */
  id: Scalars['ID']['output'];
  /** Its identity: canonical URL, else `sha256:` and the text's hash; of a table row `row:` and the hash of its values. */
  address: Scalars['String']['output'];
  /** What it is. */
  kind: DocumentKind;
  /** Where it was published, or what a table row cites; null when not known. */
  url?: Maybe<Scalars['String']['output']>;
  /** Its headline; null when it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who published it; null when not known. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published; null when not known. */
  published?: Maybe<Scalars['EdtfDate']['output']>;
  /** BCP 47 tag, `en`; null when not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The whole text; the offsets of every passage refer to it. */
  text: Scalars['String']['output'];
  /** SHA-256 of the text, hex. */
  sha256: Scalars['String']['output'];
  /** The id that its source gave it; null when it gave none. */
  label?: Maybe<Scalars['String']['output']>;
  /** File and line it came from, or `api`; null when not known. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Damage that was repaired in the text: `mojibake: 1`. */
  repairs: Array<Scalars['String']['output']>;
  /** Version of the rules that read it. */
  reader: Scalars['String']['output'];
  /** Every passage that supports a relation or property, in order of the text. */
  passages: Array<FactPassage>;
  /** The things it names, and where. */
  mentions: Array<DocumentMention>;
};

/** A passage of a document and the fact that it supports. */
export type FactPassage = {
  __typename?: 'FactPassage';
  /** The passage, and what it says of the fact. */
  evidence: Evidence;
  /** The relation it supports; null for a property. */
  relation?: Maybe<Relation>;
  /** The name of the property it supports; null for a relation. */
  attribute?: Maybe<Scalars['String']['output']>;
  /** The entity that the fact is about; for a relation the one it starts from. */
  subject: Entity;
};

/** A thing that a document names. */
export type DocumentMention = {
  __typename?: 'DocumentMention';
  /** The thing. */
  entity: Entity;
  /** Where the document names it, in order of its text. */
  passages: Array<Passage>;
};

/** Documents, a page at a time. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The page's rows. */
  edges: Array<DocumentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Documents in all. */
  totalCount: Scalars['Int']['output'];
};

/** A document and how much it gave. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
  /** Things that it names. */
  mentionCount: Scalars['Int']['output'];
  /** Facts that it states. */
  claimCount: Scalars['Int']['output'];
};

/** What two bodies or countries have with each other. A country's bodies, and the officials of each, count for it. */
export type Dossier = {
  __typename?: 'Dossier';
  /** Instruments that both are party to, the oldest first. */
  instruments: Array<DossierEntry>;
  /** Events that both took part in, the oldest first. */
  meetings: Array<DossierEntry>;
  /** Officials of the first who dealt with the second. */
  officialsOfA: Array<DossierOfficial>;
  /** Officials of the second who dealt with the first. */
  officialsOfB: Array<DossierOfficial>;
  /** The first dated contact; null when none is dated. */
  firstContact?: Maybe<Contact>;
  /** The last dated contact; null when none is dated. */
  lastContact?: Maybe<Contact>;
  /** False when a limit was hit: there may be more. */
  complete: Scalars['Boolean']['output'];
};

/** An instrument or a meeting of two. */
export type DossierEntry = {
  __typename?: 'DossierEntry';
  /** The instrument or event. */
  entity: Entity;
  /** When it was signed or held; null when no text says. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Whether it stands, or has happened, on the day asked for. */
  holds: Holds;
};

/** An official who dealt with the other side. */
export type DossierOfficial = {
  __typename?: 'DossierOfficial';
  /** The official. */
  official: Official;
  /** The posts held at the own side. */
  posts: Array<RelatedEntity>;
  /** The instruments signed and the meetings taken part in. */
  dealings: Array<Entity>;
};

/** A public body: ministry, department, customs, police, regulator, court, intergovernmental organisation. */
export type Agency = Node & Entity & {
  __typename?: 'Agency';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
  /** Kind of body: `customs`, `ministry`, `group`; null when no text says. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The country that it belongs to; null for a body of several, or when no text says. */
  country?: Maybe<Location>;
};


/** A public body: ministry, department, customs, police, regulator, court, intergovernmental organisation. */
export type AgencyRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A public body: ministry, department, customs, police, regulator, court, intergovernmental organisation. */
export type AgencyNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who holds or held a public office. */
export type Official = Node & Entity & {
  __typename?: 'Official';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
};


/** A person who holds or held a public office. */
export type OfficialRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held a public office. */
export type OfficialNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One instrument: memorandum, recognition arrangement, treaty, action plan, minutes. */
export type Agreement = Node & Entity & {
  __typename?: 'Agreement';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
  /** Which instrument: `MOU`, `MRA`, `arrangement`; null when no text says. */
  agreementType?: Maybe<Scalars['String']['output']>;
  /** Where it stands: `planned`, `signed`, `in force`, `expired`; null when no text says. */
  status?: Maybe<Scalars['String']['output']>;
  /** Day of signature; null when no text says. */
  signed?: Maybe<Scalars['EdtfDate']['output']>;
  /** First day in force; null when no text says. */
  inForce?: Maybe<Scalars['EdtfDate']['output']>;
  /** Last day in force; null when no text says or it has no end. */
  ends?: Maybe<Scalars['EdtfDate']['output']>;
  /** What it is about, by name; planned and done alike. */
  topics: Array<Topic>;
};


/** One instrument: memorandum, recognition arrangement, treaty, action plan, minutes. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One instrument: memorandum, recognition arrangement, treaty, action plan, minutes. */
export type AgreementNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, region, city, port, building, station or site. */
export type Location = Node & Entity & {
  __typename?: 'Location';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
  /** Kind of place: `country`, `city`, `station`; null when not known. */
  kind?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code of the country it lies in; null when not known. */
  country?: Maybe<Scalars['String']['output']>;
  /** Degrees north; null when not known. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east; null when not known. */
  longitude?: Maybe<Scalars['Float']['output']>;
};


/** A country, region, city, port, building, station or site. */
export type LocationRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, port, building, station or site. */
export type LocationNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting, visit, signing, conference, forum, call, speech or decision. */
export type Event = Node & Entity & {
  __typename?: 'Event';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
  /** Kind of event: `meeting`, `signing`, `visit`; null when no text says. */
  eventType?: Maybe<Scalars['String']['output']>;
  /** Day or first day; null when no text says. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** `in person` or `remote`; null when no text says. */
  held?: Maybe<Scalars['String']['output']>;
  /** Whether it took place, was planned or did not take place; null when no text says. */
  mode?: Maybe<Mode>;
};


/** A meeting, visit, signing, conference, forum, call, speech or decision. */
export type EventRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting, visit, signing, conference, forum, call, speech or decision. */
export type EventNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A field of co-operation: `Smart Customs`, `mutual training`. */
export type Topic = Node & Entity & {
  __typename?: 'Topic';
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
};


/** A field of co-operation: `Smart Customs`, `mutual training`. */
export type TopicRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A field of co-operation: `Smart Customs`, `mutual training`. */
export type TopicNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an entity can be. */
export type EntityType =
  /** A public body: ministry, department, customs, police, regulator, court, intergovernmental organisation. */
  | 'Agency'
  /** A person who holds or held a public office. */
  | 'Official'
  /** One instrument: memorandum, recognition arrangement, treaty, action plan, minutes. */
  | 'Agreement'
  /** A country, region, city, port, building, station or site. */
  | 'Location'
  /** A meeting, visit, signing, conference, forum, call, speech or decision. */
  | 'Event'
  /** A field of co-operation. */
  | 'Topic';

/** How a name relates to the thing. */
export type NameKind =
  /** The full name. */
  | 'full'
  /** Initials or another acronym: `C&ED`. */
  | 'acronym'
  /** A shortened form: `Hong Kong Customs`. */
  | 'short'
  /** A name that it no longer bears. */
  | 'former'
  /** A name in another script: `香港海關`. */
  | 'other-script';

/** A name under which documents know an entity. */
export type Name = {
  __typename?: 'Name';
  /** The name as it is written. */
  text: Scalars['String']['output'];
  /** How it relates to the thing. */
  kind: NameKind;
  /** BCP 47 tag, `zh-Hant`; null when the language is not known. */
  language?: Maybe<Scalars['String']['output']>;
};

/** What texts say of a property of an entity: the shown value first, then the others. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Name of the property: `status`, `signed`, `kind`. */
  name: Scalars['String']['output'];
  /** The shown value: the one that most texts say, then the most precise. */
  value: Scalars['String']['output'];
  /** Whether it is so, is planned or is denied. */
  mode: Mode;
  /** When it holds; null when no text says. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** Distinct texts that say this value. */
  support: Scalars['Int']['output'];
  /** Values that other texts claim. */
  others: Array<AttributeValue>;
  /** The sentences that say any of its values, most confident first. */
  evidence: EvidenceConnection;
};


/** What texts say of a property of an entity: the shown value first, then the others. */
export type AttributeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Another value that texts claim for a property. */
export type AttributeValue = {
  __typename?: 'AttributeValue';
  /** The value. */
  value: Scalars['String']['output'];
  /** Whether it is so, is planned or is denied. */
  mode: Mode;
  /** When it holds; null when no text says. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** Distinct texts that say this value. */
  support: Scalars['Int']['output'];
};

/** How many relations of one kind an entity has. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** Type of the relations. */
  type: RelationType;
  /** `OUT` when they start at the entity, `IN` when they end there. */
  direction: Direction;
  /** Type of the entities at their other ends. */
  neighbourType: EntityType;
  /** How many there are. */
  count: Scalars['Int']['output'];
};

/** A thing of the graph, known under one or several names. `entity(id:)` and `node(id:)` also take the id of any key it bears, so that a link made before a merge still opens. */
export type Entity = {
  /** Global id; it depends on the identity keys alone, never on the name shown. */
  id: Scalars['ID']['output'];
  /** What it is. */
  type: EntityType;
  /** The name shown: the longest full form that two texts use, else the longest. */
  name: Scalars['String']['output'];
  /** Its other names. */
  aliases: Array<Name>;
  /** Several known things bear its keys, so that it stays alone in its document. */
  ambiguous: Scalars['Boolean']['output'];
  /** Its properties, each with all the values that texts claim. */
  attributes: Array<Attribute>;
  /** Number of its relations. */
  degree: Scalars['Int']['output'];
  /** What an expansion would bring, by type, direction and type of neighbour. */
  relationCounts: Array<RelationCount>;
  /** Its relations with their other ends. */
  relations: RelationConnection;
  /** Why what several documents name is this one thing: the keys they share, the one that most documents bear first; empty when one document alone names it. */
  whyOne: Array<SharedKey>;
  /** The documents that name it, and where. */
  namedIn: NamedInConnection;
};


/** A thing of the graph, known under one or several names. `entity(id:)` and `node(id:)` also take the id of any key it bears, so that a link made before a merge still opens. */
export type EntityRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: Direction;
  neighbourTypes?: InputMaybe<Array<EntityType>>;
  modes?: InputMaybe<Array<Mode>>;
  asOf?: InputMaybe<Scalars['EdtfDate']['input']>;
  order?: RelationOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A thing of the graph, known under one or several names. `entity(id:)` and `node(id:)` also take the id of any key it bears, so that a link made before a merge still opens. */
export type EntityNamedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Documents that name an entity, a page at a time. */
export type NamedInConnection = {
  __typename?: 'NamedInConnection';
  /** The page's rows. */
  edges: Array<NamedInEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Documents in all. */
  totalCount: Scalars['Int']['output'];
};

/** A document that names an entity. */
export type NamedInEdge = {
  __typename?: 'NamedInEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
  /** Where the document names the entity, in order of its text. */
  passages: Array<Passage>;
};

/** A key by which what several documents name is one thing. */
export type SharedKey = {
  __typename?: 'SharedKey';
  /** The key as it is kept. */
  key: Scalars['String']['output'];
  /** The key in words. */
  says: Scalars['String']['output'];
  /** Documents that bear it. */
  documentCount: Scalars['Int']['output'];
  /** Where it was read, and under which name; ordered by the documents' addresses. */
  readIn: Array<KeyReading>;
};


/** A key by which what several documents name is one thing. */
export type SharedKeyReadInArgs = {
  first?: Scalars['Int']['input'];
};

/** A document that bears a key. */
export type KeyReading = {
  __typename?: 'KeyReading';
  /** The leading name under which it was read there. */
  name: Scalars['String']['output'];
  /** The document. */
  document: Document;
};

/** A passage of a document: `text.slice(start, end)` is the quote, always. */
export type Passage = {
  __typename?: 'Passage';
  /** The words themselves. */
  quote: Scalars['String']['output'];
  /** First character, counted in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The character after the last. */
  end: Scalars['Int']['output'];
  /** The rule that found it: `signature`, `table:party`. */
  rule: Scalars['String']['output'];
  /** How sure the rule is, 0 to 1. */
  confidence: Scalars['Float']['output'];
};

/** A sentence behind a relation or a property. A fact without evidence does not exist. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Id of the sentence; it is no `Node`. */
  id: Scalars['ID']['output'];
  /** The words themselves. */
  quote: Scalars['String']['output'];
  /** First character in the document's text, counted in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The character after the last. */
  end: Scalars['Int']['output'];
  /** The rule that found it: `signature`, `table:party`. */
  rule: Scalars['String']['output'];
  /** How sure the rule is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Whether the text says it as done, planned or denied. */
  mode: Mode;
  /** When it holds, as this text says; null when it does not say. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** The property's value, or the relation's post, role or act; null when it has none. */
  value?: Maybe<Scalars['String']['output']>;
  /** Title in which the official signed; null when this text does not say. */
  title?: Maybe<Scalars['String']['output']>;
  /** The document that says it. */
  document: Document;
};

/** Sentences behind a fact, a page at a time. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The page's rows. */
  edges: Array<EvidenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Sentences in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the sentences behind a fact. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The sentence. */
  node: Evidence;
};

/** What there is to choose from, and how many of each; most first. */
export type Facets = {
  __typename?: 'Facets';
  /** Entities by type. */
  entityTypes: Array<ValueCount>;
  /** Instruments by type. */
  instrumentTypes: Array<ValueCount>;
  /** Instruments by status. */
  statuses: Array<ValueCount>;
  /** Events by type. */
  eventTypes: Array<ValueCount>;
  /** Instruments and events by topic. */
  topics: Array<EntityValueCount>;
  /** Bodies by country. */
  countries: Array<EntityValueCount>;
};


/** What there is to choose from, and how many of each; most first. */
export type FacetsTopicsArgs = {
  first?: Scalars['Int']['input'];
};


/** What there is to choose from, and how many of each; most first. */
export type FacetsCountriesArgs = {
  first?: Scalars['Int']['input'];
};

/** How many have to do with an entity. */
export type EntityValueCount = {
  __typename?: 'EntityValueCount';
  /** The topic or country. */
  entity: Entity;
  /** Those that certainly stand, or have happened, on the day asked for; all when no day was. */
  certainly: Scalars['Int']['output'];
  /** Those where a partial date, or none, leaves it open. */
  possibly: Scalars['Int']['output'];
};

/** What one has with third parties and the other has not. */
export type LackingList = {
  __typename?: 'LackingList';
  /** By type of instrument, then partner. */
  rows: Array<Lacking>;
  /** Rows in all. */
  totalCount: Scalars['Int']['output'];
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** A partner and a type of instrument that one has with it and the other has not. */
export type Lacking = {
  __typename?: 'Lacking';
  /** The body or country. */
  partner: Entity;
  /** Type of the instrument: `MRA`. */
  instrumentType: Scalars['String']['output'];
  /** Those of the one that has. */
  instruments: Array<Agreement>;
  /** Certainly only where the one certainly has and the other certainly has not. */
  holds: Holds;
};

/** Instruments that were announced and never signed. */
export type UnsignedList = {
  __typename?: 'UnsignedList';
  /** The longest waiting first, those without a date last. */
  rows: Array<Unsigned>;
  /** Rows in all. */
  totalCount: Scalars['Int']['output'];
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** An instrument that was announced, agreed or initialled, and that no text tells as signed. */
export type Unsigned = {
  __typename?: 'Unsigned';
  /** The instrument. */
  instrument: Agreement;
  /** For when it was planned or when it was agreed; null when no text says. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Who is to be a party. */
  parties: Array<Entity>;
  /** Whether it was announced by the day asked for. */
  holds: Holds;
};

/** Pairs that signed and then had no contact. */
export type SilentList = {
  __typename?: 'SilentList';
  /** The longest silent first. */
  rows: Array<Silent>;
  /** Rows in all. */
  totalCount: Scalars['Int']['output'];
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** Two who signed something and had no contact since. */
export type Silent = {
  __typename?: 'Silent';
  /** The one with the smaller id. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** What they had signed before the day. */
  instruments: Array<Agreement>;
  /** The last contact that is dated; null when none is. */
  lastContact?: Maybe<Contact>;
  /** Possibly where a partial date may be of the day or later. */
  holds: Holds;
};

/** Whether Entente works. */
export type Health = {
  __typename?: 'Health';
  /** The store answers. */
  ok: Scalars['Boolean']['output'];
  /** Entente's version. */
  version: Scalars['String']['output'];
  /** The store; null when it does not answer. */
  store?: Maybe<StoreStatus>;
};

/** Where the graph is kept. */
export type StoreStatus = {
  __typename?: 'StoreStatus';
  /** `sqlite` or `neo4j`. */
  kind: Scalars['String']['output'];
  /** Version of the database program. */
  version: Scalars['String']['output'];
  /** A file or an address, without secrets. */
  place: Scalars['String']['output'];
  /** Version of the layout in which the graph is kept. */
  schema: Scalars['String']['output'];
};

/** A text to be read into the graph. */
export type DocumentInput = {
  /** The text, at most 1 MB with the rest of the request. */
  text: Scalars['String']['input'];
  /** Where it was published; its address in the graph, when given. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline; the first line when left out and that looks like one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** When it was published; dates without a year are read from it. */
  published?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** BCP 47 tag, `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What is wrong with what was sent, in words for the person who sent it. */
export type UserError = {
  __typename?: 'UserError';
  /** What is wrong. */
  message: Scalars['String']['output'];
  /** Path to the argument that is wrong; null when it is none in particular. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** `REJECTED` or `NOT_FOUND`. */
  code: Scalars['String']['output'];
};

/** What became of a text that was sent. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** The document as it now is in the graph; null when it was rejected. */
  document?: Maybe<Document>;
  /** Documents that are new. */
  added: Scalars['Int']['output'];
  /** Documents that took the place of an older version. */
  replaced: Scalars['Int']['output'];
  /** Documents that the graph already had. */
  unchanged: Scalars['Int']['output'];
  /** Why it was rejected; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a retraction removed. */
export type RetractDocumentPayload = {
  __typename?: 'RetractDocumentPayload';
  /** Documents removed. */
  removed: Scalars['Int']['output'];
  /** Why nothing was removed; empty when something was. */
  userErrors: Array<UserError>;
};

/** A thing that a text names. */
export type PreviewEntity = {
  __typename?: 'PreviewEntity';
  /** What it is. */
  type: EntityType;
  /** All its names in the text, the leading one first. */
  names: Array<Name>;
  /** Where the text names it, in order of the text. */
  passages: Array<Passage>;
  /** The entity of the graph that it would become one with; null when it would be new, or stand alone. */
  known?: Maybe<Entity>;
};

/** A relation that a text states. Its ends are positions in `entities`, counted from 0. */
export type PreviewRelation = {
  __typename?: 'PreviewRelation';
  /** What it says. */
  type: RelationType;
  /** The entity it starts from. */
  from: Scalars['Int']['output'];
  /** The entity it leads to. */
  to: Scalars['Int']['output'];
  /** Post, role or act; null when it has none. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** Title in which an official signed; null when the text does not say. */
  title?: Maybe<Scalars['String']['output']>;
  /** The entity on whose behalf it was done; null when the text does not say. */
  onBehalfOf?: Maybe<Scalars['Int']['output']>;
  /** Whether the text says it as done, planned or denied. */
  mode: Mode;
  /** When it holds; null when the text does not say. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** The sentence that says so. */
  passage: Passage;
};

/** A property that a text states of an entity. */
export type PreviewAttribute = {
  __typename?: 'PreviewAttribute';
  /** Position in `entities`, counted from 0. */
  entity: Scalars['Int']['output'];
  /** Name of the property: `status`, `signed`, `kind`. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
  /** Whether the text says it as done, planned or denied. */
  mode: Mode;
  /** The passage that says so. */
  passage: Passage;
};

/** What would be read in a text. Nothing of it is stored. */
export type DocumentPreview = {
  __typename?: 'DocumentPreview';
  /** Address that the document would have. */
  address: Scalars['String']['output'];
  /** Whether the graph has a document at this address, which this text would replace unless it is the same. */
  held: Scalars['Boolean']['output'];
  /** The text as it would be kept, cleaned; every passage refers to it. */
  text: Scalars['String']['output'];
  /** Its headline; null when it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who published it; null when not known. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published; null when not known. */
  published?: Maybe<Scalars['EdtfDate']['output']>;
  /** BCP 47 tag, `en`; null when not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** Damage that was repaired in the text: `mojibake: 1`. */
  repairs: Array<Scalars['String']['output']>;
  /** The things it names. */
  entities: Array<PreviewEntity>;
  /** The relations it states, in order of the text. */
  relations: Array<PreviewRelation>;
  /** The properties it states, in order of the text. */
  attributes: Array<PreviewAttribute>;
};

/** What would become of a text that is sent. */
export type PreviewDocumentPayload = {
  __typename?: 'PreviewDocumentPayload';
  /** What would be read in it; null when it would be rejected. */
  preview?: Maybe<DocumentPreview>;
  /** Why it would be rejected; empty when it would not. */
  userErrors: Array<UserError>;
};

/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a text into the graph; a text at a known address replaces the older version. */
  ingestDocument: IngestDocumentPayload;
  /** Tells what `ingestDocument` would read in a text; stores nothing. It takes the same permission, since reading takes the server's time. */
  previewDocument: PreviewDocumentPayload;
  /** Forgets a document and all that only it says, as if it had never come. */
  retractDocument: RetractDocumentPayload;
  /** Keeps a view of the explorer beside the graph, which stays as it is; a view that is kept already stays as it was. */
  saveView: SaveViewPayload;
  /** Forgets a saved view. */
  forgetView: ForgetViewPayload;
};


/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type MutationIngestDocumentArgs = {
  input: DocumentInput;
};


/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type MutationPreviewDocumentArgs = {
  input: DocumentInput;
};


/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type MutationRetractDocumentArgs = {
  address: Scalars['String']['input'];
};


/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type MutationSaveViewArgs = {
  input: SavedViewInput;
};


/** Everything that changes the graph. Refused beyond loopback without a token: `UNAUTHENTICATED` or `FORBIDDEN`. */
export type MutationForgetViewArgs = {
  id: Scalars['ID']['input'];
};

/** Who has how many instruments with whom. */
export type Matrix = {
  __typename?: 'Matrix';
  /** The best connected first, or as asked for. */
  members: Array<MatrixMember>;
  /** Those pairs of members that have anything with each other, be it a meeting. */
  cells: Array<MatrixCell>;
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** A row and column of a matrix. */
export type MatrixMember = {
  __typename?: 'MatrixMember';
  /** The body or country. */
  entity: Entity;
  /** Instruments that it is a party to, with whomsoever. */
  instruments: HoldsCount;
};

/** What two have with each other; `a` and `b` are the same for two bodies of one country. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The one with the smaller id. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** Instruments that both are party to. */
  instruments: HoldsCount;
  /** The same by type of instrument, most first. */
  types: Array<ValueCount>;
  /** The same by status, most first. */
  statuses: Array<ValueCount>;
  /** The last instrument or meeting that is dated; null when none is. */
  lastContact?: Maybe<Contact>;
};

/** A thing with a global id (Relay): an entity, a relation, a document or a saved view. */
export type Node = {
  /** Global id. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Rows come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What the groups of an outline are made of. */
export type OutlinedBy =
  /** All of one type are a group. */
  | 'type'
  /** What belongs to a country is a group, and what links several is in each of theirs; of what belongs to none, or to more than eight, each type is one. */
  | 'country'
  /** Things more closely linked with each other than with the rest are a group (modularity, by the method of Louvain); what is linked to nothing is in one with what is in small groups. */
  | 'community';

/** The whole graph in groups, with the relations between them counted. */
export type Outline = {
  __typename?: 'Outline';
  /** Most things first. */
  groups: Array<OutlineGroup>;
  /** Most relations first; those within a group, and among things apart, are none. */
  lines: Array<OutlineLine>;
  /** What came out of the group that was opened, with all relations among it and the things apart; null when none was. */
  opened?: Maybe<Subgraph>;
  /** False when there are more lines than these, the strongest. */
  complete: Scalars['Boolean']['output'];
};

/** Things told as one. */
export type OutlineGroup = {
  __typename?: 'OutlineGroup';
  /** What opens it, and what lines name it by: `Agency`, `CN`, `around:agency_…`. */
  key: Scalars['String']['output'];
  /** The type of all in it; null where it may be any. */
  type?: Maybe<EntityType>;
  /** Code of its country, the name where no code is known; null where it is of none. */
  country?: Maybe<Scalars['String']['output']>;
  /** The best connected thing of its community, which it is called after; null where groups are made by something else. */
  hub?: Maybe<Entity>;
  /** Whether it holds what belongs to more than eight countries, or to countries or communities too small to be told. */
  others: Scalars['Boolean']['output'];
  /** How many things are in it, those apart not. */
  count: Scalars['Int']['output'];
  /** The same by type, most first. */
  types: Array<EntityCount>;
};

/** Relations between two groups, or a group and a thing apart; each counts once between any two that its ends are in. */
export type OutlineLine = {
  __typename?: 'OutlineLine';
  /** Key of a group, or id of a thing apart. */
  from: Scalars['String']['output'];
  /** The other end; which of them is which says nothing. */
  to: Scalars['String']['output'];
  /** How many relations. */
  count: Scalars['Int']['output'];
  /** The same by type, most first. */
  types: Array<RelationTypeCount>;
};

/** A group that is opened: its best connected things come out of it. */
export type OutlineOpeningInput = {
  /** Its `key`. */
  key: Scalars['String']['input'];
  /** How many come out of it, up to 500. */
  first: Scalars['Int']['input'];
  /** Only things of these types; all when left out. */
  types?: InputMaybe<Array<EntityType>>;
};

/** What an outline leaves out. A thing of several topics or countries goes when all of them are named. */
export type OutlineWithoutInput = {
  /** Instruments of these types; `null` for those of which no text says it. */
  instrumentTypes?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Instruments with these statuses; `null` for those of which no text says it. */
  statuses?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Names of topics: instruments about nothing else. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Countries, as groups name them: what belongs to no other. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Entities and the relations among them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entities. */
  entities: Array<Entity>;
  /** All relations whose two ends are among the entities. */
  relations: Array<Relation>;
  /** Which of them hold on a day. */
  standing: Standing;
};


/** Entities and the relations among them. */
export type SubgraphStandingArgs = {
  asOf: Scalars['EdtfDate']['input'];
};

/** What holds on a day, by the ids of entities and relations; what is in neither list does not. */
export type Standing = {
  __typename?: 'Standing';
  /** Those that certainly hold. */
  certainly: Array<Scalars['ID']['output']>;
  /** Those of which a partial date, or none, leaves it open. */
  possibly: Array<Scalars['ID']['output']>;
};

/** How much the graph holds. */
export type Counts = {
  __typename?: 'Counts';
  /** Releases and table rows. */
  documents: Scalars['Int']['output'];
  /** Entities by type, every type once. */
  entities: Array<EntityCount>;
  /** Relations by type, every type once. */
  relations: Array<RelationTypeCount>;
};

/** Number of entities of a type. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** Type of the entities. */
  type: EntityType;
  /** How many there are. */
  count: Scalars['Int']['output'];
};

/** Number of relations of a type. */
export type RelationTypeCount = {
  __typename?: 'RelationTypeCount';
  /** Type of the relations. */
  type: RelationType;
  /** How many there are. */
  count: Scalars['Int']['output'];
};

/** How two entities are connected: by turns an entity and the relations to the next. */
export type Path = {
  __typename?: 'Path';
  /** The entities in order, the two ends included. */
  entities: Array<Entity>;
  /** The steps between them, one fewer than entities. */
  steps: Array<PathStep>;
  /** Whether the path holds on the day asked for: certainly when every step does; null when no day was asked for. */
  holds?: Maybe<Holds>;
};

/** From one entity of a path to the next. */
export type PathStep = {
  __typename?: 'PathStep';
  /** All relations between the two that fit, by id. */
  relations: Array<Relation>;
};

/** The paths found between two entities. */
export type Paths = {
  __typename?: 'Paths';
  /** Shortest first; of equal length by the ids of their entities. */
  paths: Array<Path>;
  /** Entities looked at; where Neo4j searches the shortest itself, those of the paths. */
  visited: Scalars['Int']['output'];
  /** False when a limit was hit, in number or in time: there may be other paths. */
  complete: Scalars['Boolean']['output'];
};

/** A record that could not be read when files were ingested; kept until it is mended and ingested again. */
export type Reject = {
  __typename?: 'Reject';
  /** File that it stands in: its path, its address, or `stdin`. */
  file: Scalars['String']['output'];
  /** Line of the file, from 1; null when it is the whole file. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Why it could not be read. */
  reason: Scalars['String']['output'];
  /** The record as JSON, to be mended; null when it is the whole file or too long to be kept. */
  record?: Maybe<Scalars['String']['output']>;
  /** When the run began that rejected it last: ISO 8601, UTC. */
  at: Scalars['String']['output'];
};

/** Rejects, a page at a time. */
export type RejectConnection = {
  __typename?: 'RejectConnection';
  /** The page's rows. */
  edges: Array<RejectEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Rejects in all. */
  totalCount: Scalars['Int']['output'];
};

/** A reject in a list. */
export type RejectEdge = {
  __typename?: 'RejectEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The reject. */
  node: Reject;
};

/** What a relation can say of its two ends. */
export type RelationType =
  /** An agency or country is a party to an agreement. */
  | 'PARTY_TO'
  /** An official signed an agreement, in the title held that day. */
  | 'SIGNED'
  /** An official was seen holding a post of a body or country. */
  | 'HOLDS_POST'
  /** An official, agency or country took part in an event: host, visitor, chair, speaker, signatory, witness, participant. */
  | 'TOOK_PART_IN'
  /** An event announced, approved, negotiated, signed, reviewed, renewed or ended an agreement. */
  | 'CONCERNS'
  /** An agreement was signed at a place. */
  | 'SIGNED_AT'
  /** An event was held at a place. */
  | 'HELD_AT'
  /** An agreement or event has a field of co-operation as its subject. */
  | 'ABOUT'
  /** An agreement renews an earlier one. */
  | 'RENEWS'
  /** An agreement amends an earlier one. */
  | 'AMENDS'
  /** An agreement replaces an earlier one. */
  | 'REPLACES'
  /** An agreement was made under a wider one. */
  | 'UNDER'
  /** A body or place belongs to a larger one. */
  | 'PART_OF'
  /** An agency is a body of a country. */
  | 'IN_COUNTRY'
  /** An agency took over from an earlier one that was split, merged or founded again. */
  | 'SUCCEEDS';

/** Whether something is so. Done beats planned; what is denied is shown as such and never as done. */
export type Mode =
  /** It is so, or happened. */
  | 'done'
  /** It was planned or announced. */
  | 'planned'
  /** A text says that it is not so. */
  | 'denied';

/** Which way a relation runs, seen from one of its ends. */
export type Direction =
  /** It starts there. */
  | 'out'
  /** It ends there. */
  | 'in'
  /** Either way. */
  | 'both';

/** In which order relations come; ties by id. */
export type RelationOrder =
  /** By type of relation, then name of the neighbour. */
  | 'name'
  /** The best connected neighbour first. */
  | 'degree';

/** What texts say of two entities, folded into one line. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it says. */
  type: RelationType;
  /** The entity it starts from. */
  from: Entity;
  /** The entity it leads to. */
  to: Entity;
  /** Post, role or act; null where the type has none or no text says. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** Title in which the official signed; null when no text says. */
  title?: Maybe<Scalars['String']['output']>;
  /** Entity on whose behalf it was done; null when no text says. */
  onBehalfOf?: Maybe<Entity>;
  /** Whether it is so, is planned or is denied. */
  mode: Mode;
  /** When it holds; null when no text says. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** Distinct texts that say so, in any variant. */
  support: Scalars['Int']['output'];
  /** Texts disagree: a variant contradicts the shown one. */
  disputed: Scalars['Boolean']['output'];
  /** All that texts say, the shown one first. */
  variants: Array<RelationVariant>;
  /** The sentences that say so, most confident first. */
  evidence: EvidenceConnection;
};


/** What texts say of two entities, folded into one line. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One way in which texts tell a relation. */
export type RelationVariant = {
  __typename?: 'RelationVariant';
  /** Whether it is so, is planned or is denied. */
  mode: Mode;
  /** When it holds; null when these texts do not say. */
  valid?: Maybe<Scalars['EdtfDate']['output']>;
  /** Title in which the official signed; null when these texts do not say. */
  title?: Maybe<Scalars['String']['output']>;
  /** Entity on whose behalf it was done; null when these texts do not say. */
  onBehalfOf?: Maybe<Entity>;
  /** Distinct texts that say it this way. */
  support: Scalars['Int']['output'];
};

/** Relations of an entity, a page at a time. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The page's rows. */
  edges: Array<RelationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Relations in all. */
  totalCount: Scalars['Int']['output'];
  /** All relations among the entity, the other ends of the page's rows and these entities: what a picture that holds them must draw besides. */
  links: Array<Relation>;
};


/** Relations of an entity, a page at a time. */
export type RelationConnectionLinksArgs = {
  with: Array<Scalars['ID']['input']>;
};

/** A relation, seen from the entity that was asked. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
  /** Its other end. */
  neighbour: Entity;
  /** Whether it holds on the day asked for; null when no day was. */
  holds?: Maybe<Holds>;
};

/** A passage of a release around words that were asked for: `text.slice(start, end)` is the quote, always. */
export type FoundPassage = {
  __typename?: 'FoundPassage';
  /** The words themselves. */
  quote: Scalars['String']['output'];
  /** First character in the release's text, counted in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The character after the last. */
  end: Scalars['Int']['output'];
  /** What was asked for, in order, counted from the first character of the quote. */
  highlights: Array<TextRange>;
};

/** Releases found by their text, a page at a time. */
export type ReleaseConnection = {
  __typename?: 'ReleaseConnection';
  /** The page's rows. */
  edges: Array<ReleaseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Releases found in all. */
  totalCount: Scalars['Int']['output'];
};

/** A release found by its text. */
export type ReleaseEdge = {
  __typename?: 'ReleaseEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The release. */
  node: Document;
  /** Where the text has what was asked for: the passages with most of it, in the order of the text. */
  passages: Array<FoundPassage>;
};

/** What the explorer shows, saved under a name. */
export type SavedView = Node & {
  __typename?: 'SavedView';
  /** The same for the same name and picture; `#view=` and it is the view's link. */
  id: Scalars['ID']['output'];
  /** Name that it was given. */
  name: Scalars['String']['output'];
  /** The picture, as the explorer's address has it behind `#`. */
  shows: Scalars['String']['output'];
  /** When it was saved first: ISO 8601, UTC. */
  saved: Scalars['String']['output'];
};

/** Saved views, a page at a time. */
export type SavedViewConnection = {
  __typename?: 'SavedViewConnection';
  /** The page's rows. */
  edges: Array<SavedViewEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Saved views in all. */
  totalCount: Scalars['Int']['output'];
};

/** A saved view in a list. */
export type SavedViewEdge = {
  __typename?: 'SavedViewEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The saved view. */
  node: SavedView;
};

/** A view of the explorer, to be saved. */
export type SavedViewInput = {
  /** Its name, of 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The picture, as the explorer's address has it behind `#`. */
  shows: Scalars['String']['input'];
};

/** What became of a view that was sent. */
export type SaveViewPayload = {
  __typename?: 'SaveViewPayload';
  /** The view as it is kept; null when it was rejected. */
  view?: Maybe<SavedView>;
  /** Why it was rejected; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What was forgotten. */
export type ForgetViewPayload = {
  __typename?: 'ForgetViewPayload';
  /** Views forgotten. */
  removed: Scalars['Int']['output'];
  /** Why none was forgotten; empty when one was. */
  userErrors: Array<UserError>;
};

/** Why a name is found. */
export type NameMatch =
  /** It is what was asked for. */
  | 'exact'
  /** It begins so. */
  | 'beginning'
  /** It has every word that was asked for, each by its beginning; of Chinese every pair of characters. */
  | 'words'
  /** Nothing is written so; it has words that are spelt alike. */
  | 'close';

/** A part of a text: from `start` up to, not including, `end`. */
export type TextRange = {
  __typename?: 'TextRange';
  /** First character, counted in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The character after the last. */
  end: Scalars['Int']['output'];
};

/** Entities found by a name, a page at a time. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page's rows. */
  edges: Array<SearchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Entities found in all. */
  totalCount: Scalars['Int']['output'];
};

/** An entity found by a name. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where the row stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** The name that matched. */
  matched: Scalars['String']['output'];
  /** Why it matched. */
  how: NameMatch;
  /** What kind of name it is, an acronym or a former one; null when it is the name shown. */
  kind?: Maybe<NameKind>;
  /** The parts of `matched` that were asked for, in order. */
  highlights: Array<TextRange>;
};

/** What two have to do with. */
export type SharedNeighbours = {
  __typename?: 'SharedNeighbours';
  /** Those with most relations to the two first, ties by id. */
  neighbours: Array<SharedNeighbour>;
  /** Shared neighbours in all. */
  totalCount: Scalars['Int']['output'];
  /** False when the two have more relations than are looked at: then none is told. */
  complete: Scalars['Boolean']['output'];
};

/** An entity that is related to both of two. */
export type SharedNeighbour = {
  __typename?: 'SharedNeighbour';
  /** The entity. */
  neighbour: Entity;
  /** All relations between it and the two that fit, by id. */
  relations: Array<Relation>;
};

/** A state of the graph. */
export type GraphChange = {
  __typename?: 'GraphChange';
  /** Another text after every change, the same while nothing changes: what was fetched under another one may be stale. */
  revision: Scalars['String']['output'];
};

/** How a run of ingest stands. */
export type RunState =
  /** It reads its input. */
  | 'running'
  /** All of its input was read or rejected. */
  | 'done'
  /** It was interrupted, or ended by an error; what it had written stays. */
  | 'stopped';

/** A run of `entente ingest` or `entente reread`, in whatever process. */
export type IngestRun = {
  __typename?: 'IngestRun';
  /** Names the run; it is no `Node`. */
  id: Scalars['ID']['output'];
  /** How it stands. A run that was killed stays `RUNNING`, and is heard of no more. */
  state: RunState;
  /** When it began: ISO 8601, UTC. */
  began: Scalars['String']['output'];
  /** When it last said how far it is: ISO 8601, UTC. */
  heard: Scalars['String']['output'];
  /** Records found in its input; 0 while it is still being looked through. */
  records: Scalars['Int']['output'];
  /** Records read so far, rejected ones and repetitions too. */
  read: Scalars['Int']['output'];
  /** Documents that are new. */
  added: Scalars['Int']['output'];
  /** Documents that took the place of an older version. */
  replaced: Scalars['Int']['output'];
  /** Documents that the graph already had. */
  unchanged: Scalars['Int']['output'];
  /** Records that could not be read. */
  rejected: Scalars['Int']['output'];
};

/** Runs of ingest that were heard of within the last hour. */
export type IngestProgress = {
  __typename?: 'IngestProgress';
  /** The latest begun first, at most ten. */
  runs: Array<IngestRun>;
};

/** What is told as it happens: over WebSocket, at the address of the API, in the protocol graphql-ws. A client that is slow, or was away, is told the latest state and none in between. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The state of the graph: at once, then whenever it is another, whichever process changed it. */
  graphChanged: GraphChange;
  /** How far runs of ingest are: at once, then whenever one has moved. */
  ingestProgress: IngestProgress;
};

/** Who held which posts. */
export type Tenures = {
  __typename?: 'Tenures';
  /** By body and title, then by the first day seen, those without a date last. */
  tenures: Array<Tenure>;
  /** False when a limit was hit: there may be more. */
  complete: Scalars['Boolean']['output'];
};

/** A post and who was seen in it. */
export type Tenure = {
  __typename?: 'Tenure';
  /** The relation: its `qualifier` is the title, its `valid` from the first to the last time that a text sees it. */
  relation: Relation;
  /** Who holds it. */
  official: Official;
  /** The body or country whose post it is. */
  body: Entity;
  /** Whether it is held on the day asked for. */
  holds: Holds;
  /** The tenure of the same post seen last before; null when there is none. */
  predecessor?: Maybe<Relation>;
  /** The tenure of the same post seen first after; null when there is none. */
  successor?: Maybe<Relation>;
};

/** How time is cut. */
export type TimeUnit =
  /** Day by day. */
  | 'day'
  /** Month by month. */
  | 'month'
  /** Year by year. */
  | 'year';

/** Instruments by day of signature and events by day, counted. */
export type Timeline = {
  __typename?: 'Timeline';
  /** In order of time; those in which nothing happened are left out. */
  periods: Array<Period>;
  /** What has no year, or is dated over more than one. */
  undated: UndatedCount;
  /** False when the graph holds more than is looked at. */
  complete: Scalars['Boolean']['output'];
};

/** A day, month or year. A date known only to a coarser unit counts in a period of that unit, never in a finer one. */
export type Period = {
  __typename?: 'Period';
  /** `2023-11-27`, `2023-11` or `2023`. */
  period: Scalars['EdtfDate']['output'];
  /** Instruments signed. */
  agreements: DatedCount;
  /** Events held. */
  events: DatedCount;
};

/** How many are dated how well. */
export type DatedCount = {
  __typename?: 'DatedCount';
  /** Those known to the day. */
  exact: Scalars['Int']['output'];
  /** Those known only to the month or year. */
  partial: Scalars['Int']['output'];
};

/** How many no period can take. */
export type UndatedCount = {
  __typename?: 'UndatedCount';
  /** Instruments signed. */
  agreements: Scalars['Int']['output'];
  /** Events held. */
  events: Scalars['Int']['output'];
};

/** The line in which an instrument stands: what it renews, amends, replaces or was made under, and what does so to it. */
export type Trace = {
  __typename?: 'Trace';
  /** The oldest first, those without a date last. */
  instruments: Array<TracedInstrument>;
  /** The relations RENEWS, AMENDS, REPLACES and UNDER among them. */
  lineage: Array<Relation>;
  /** False when a limit was hit: the line may be longer. */
  complete: Scalars['Boolean']['output'];
};

/** An instrument of a line. */
export type TracedInstrument = {
  __typename?: 'TracedInstrument';
  /** The instrument. */
  instrument: Agreement;
  /** Steps of lineage from the one asked for. */
  steps: Scalars['Int']['output'];
  /** Whether it stands on the day asked for; null when no day was, or when it had ended or was not yet signed. */
  holds?: Maybe<Holds>;
  /** Who is a party. */
  parties: Array<RelatedEntity>;
  /** Who signed it, in which title and for whom. */
  signatories: Array<Signatory>;
  /** Where it was signed. */
  places: Array<RelatedEntity>;
  /** What became of it, in order of time, those without a date last. */
  history: Array<Stage>;
};

/** Who signed an instrument. */
export type Signatory = {
  __typename?: 'Signatory';
  /** The signature: title, on whose behalf, sentences. */
  relation: Relation;
  /** The official. */
  official: Official;
  /** The posts that the official can have held on the day of signature. */
  posts: Array<RelatedEntity>;
};

/** A step in the life of an instrument. */
export type Stage = {
  __typename?: 'Stage';
  /** A status or what an event did: `planned`, `announced`, `signed`, `in force`, `reviewed`, `renewed`, `ended`. */
  stage: Scalars['String']['output'];
  /** When; null when no text says. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Whether it is so, is planned or is denied. */
  mode: Mode;
  /** The events that made it so; empty when only a status or a date of the instrument says it. */
  events: Array<RelatedEntity>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Node:
    | ( DocumentRecord )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( RelationModel )
    | ( SavedViewModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Stance: ResolverTypeWrapper<Stance>;
  Account: ResolverTypeWrapper<AccountModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FactAccounts: ResolverTypeWrapper<Omit<FactAccounts, 'accounts'> & { accounts: Array<ResolversTypes['Account']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartyAccount: ResolverTypeWrapper<PartyAccountModel>;
  PartyAccounts: ResolverTypeWrapper<Omit<PartyAccounts, 'accounts'> & { accounts: Array<ResolversTypes['PartyAccount']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Holds: ResolverTypeWrapper<Holds>;
  HoldsCount: ResolverTypeWrapper<HoldsCount>;
  ValueCount: ResolverTypeWrapper<ValueCount>;
  RelatedEntity: ResolverTypeWrapper<Neighbour>;
  Contact: ResolverTypeWrapper<ContactModel>;
  CountedBy: ResolverTypeWrapper<CountedBy>;
  Counterparts: ResolverTypeWrapper<Omit<Counterparts, 'rows'> & { rows: Array<ResolversTypes['EntityValueCount']> }>;
  DocumentKind: ResolverTypeWrapper<DocumentKind>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  FactPassage: ResolverTypeWrapper<HighlightedPassage>;
  DocumentMention: ResolverTypeWrapper<Omit<DocumentMention, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  DocumentConnection: ResolverTypeWrapper<ListConnection>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Dossier: ResolverTypeWrapper<DossierModel>;
  DossierEntry: ResolverTypeWrapper<Omit<DossierEntry, 'entity' | 'holds'> & { entity: ResolversTypes['Entity'], holds: ResolversTypes['Holds'] }>;
  DossierOfficial: ResolverTypeWrapper<DossierOfficialModel>;
  Agency: ResolverTypeWrapper<EntityModel>;
  Official: ResolverTypeWrapper<EntityModel>;
  Agreement: ResolverTypeWrapper<EntityModel>;
  Location: ResolverTypeWrapper<EntityModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Event: ResolverTypeWrapper<EntityModel>;
  Topic: ResolverTypeWrapper<EntityModel>;
  EntityType: EntityType;
  NameKind: ResolverTypeWrapper<NameKind>;
  Name: ResolverTypeWrapper<Omit<Name, 'kind'> & { kind: ResolversTypes['NameKind'] }>;
  Attribute: ResolverTypeWrapper<AttributeRecord>;
  AttributeValue: ResolverTypeWrapper<Variant>;
  RelationCount: ResolverTypeWrapper<Omit<RelationCount, 'direction'> & { direction: ResolversTypes['Direction'] }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  NamedInConnection: ResolverTypeWrapper<ListConnection>;
  NamedInEdge: ResolverTypeWrapper<Omit<NamedInEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SharedKey: ResolverTypeWrapper<SharedKeyModel>;
  KeyReading: ResolverTypeWrapper<KeyReadingModel>;
  Passage: ResolverTypeWrapper<Passage>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceConnection: ResolverTypeWrapper<ListConnection>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Facets: ResolverTypeWrapper<FacetsModel>;
  EntityValueCount: ResolverTypeWrapper<ValueCountModel>;
  LackingList: ResolverTypeWrapper<Omit<LackingList, 'rows'> & { rows: Array<ResolversTypes['Lacking']> }>;
  Lacking: ResolverTypeWrapper<LackingModel>;
  UnsignedList: ResolverTypeWrapper<Omit<UnsignedList, 'rows'> & { rows: Array<ResolversTypes['Unsigned']> }>;
  Unsigned: ResolverTypeWrapper<UnsignedModel>;
  SilentList: ResolverTypeWrapper<Omit<SilentList, 'rows'> & { rows: Array<ResolversTypes['Silent']> }>;
  Silent: ResolverTypeWrapper<SilentModel>;
  Health: ResolverTypeWrapper<Health>;
  StoreStatus: ResolverTypeWrapper<StoreStatus>;
  DocumentInput: DocumentInput;
  UserError: ResolverTypeWrapper<UserError>;
  IngestDocumentPayload: ResolverTypeWrapper<Omit<IngestDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  RetractDocumentPayload: ResolverTypeWrapper<RetractDocumentPayload>;
  PreviewEntity: ResolverTypeWrapper<Mention>;
  PreviewRelation: ResolverTypeWrapper<RelationClaim>;
  PreviewAttribute: ResolverTypeWrapper<Claim>;
  DocumentPreview: ResolverTypeWrapper<Reading>;
  PreviewDocumentPayload: ResolverTypeWrapper<Omit<PreviewDocumentPayload, 'preview'> & { preview?: Maybe<ResolversTypes['DocumentPreview']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'members' | 'cells'> & { members: Array<ResolversTypes['MatrixMember']>, cells: Array<ResolversTypes['MatrixCell']> }>;
  MatrixMember: ResolverTypeWrapper<MatrixMemberModel>;
  MatrixCell: ResolverTypeWrapper<MatrixCellModel>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OutlinedBy: ResolverTypeWrapper<OutlinedBy>;
  Outline: ResolverTypeWrapper<Omit<Outline, 'groups' | 'opened'> & { groups: Array<ResolversTypes['OutlineGroup']>, opened?: Maybe<ResolversTypes['Subgraph']> }>;
  OutlineGroup: ResolverTypeWrapper<OutlineGroupModel>;
  OutlineLine: ResolverTypeWrapper<OutlineLine>;
  OutlineOpeningInput: OutlineOpeningInput;
  OutlineWithoutInput: OutlineWithoutInput;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Standing: ResolverTypeWrapper<Standing>;
  Counts: ResolverTypeWrapper<Counts>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  Path: ResolverTypeWrapper<PathRecord>;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Reject: ResolverTypeWrapper<Reject>;
  RejectConnection: ResolverTypeWrapper<ListConnection>;
  RejectEdge: ResolverTypeWrapper<RejectEdge>;
  RelationType: RelationType;
  Mode: ResolverTypeWrapper<Mode>;
  Direction: ResolverTypeWrapper<Direction>;
  RelationOrder: ResolverTypeWrapper<RelationOrder>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationVariant: ResolverTypeWrapper<Variant>;
  RelationConnection: ResolverTypeWrapper<RelationList>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'neighbour' | 'holds'> & { node: ResolversTypes['Relation'], neighbour: ResolversTypes['Entity'], holds?: Maybe<ResolversTypes['Holds']> }>;
  FoundPassage: ResolverTypeWrapper<FoundPassage>;
  ReleaseConnection: ResolverTypeWrapper<ListConnection>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SavedView: ResolverTypeWrapper<SavedViewModel>;
  SavedViewConnection: ResolverTypeWrapper<ListConnection>;
  SavedViewEdge: ResolverTypeWrapper<Omit<SavedViewEdge, 'node'> & { node: ResolversTypes['SavedView'] }>;
  SavedViewInput: SavedViewInput;
  SaveViewPayload: ResolverTypeWrapper<Omit<SaveViewPayload, 'view'> & { view?: Maybe<ResolversTypes['SavedView']> }>;
  ForgetViewPayload: ResolverTypeWrapper<ForgetViewPayload>;
  NameMatch: ResolverTypeWrapper<NameMatch>;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchConnection: ResolverTypeWrapper<ListConnection>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node' | 'how' | 'kind'> & { node: ResolversTypes['Entity'], how: ResolversTypes['NameMatch'], kind?: Maybe<ResolversTypes['NameKind']> }>;
  SharedNeighbours: ResolverTypeWrapper<Omit<SharedNeighbours, 'neighbours'> & { neighbours: Array<ResolversTypes['SharedNeighbour']> }>;
  SharedNeighbour: ResolverTypeWrapper<Omit<SharedNeighbour, 'neighbour' | 'relations'> & { neighbour: ResolversTypes['Entity'], relations: Array<ResolversTypes['Relation']> }>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  RunState: ResolverTypeWrapper<RunState>;
  IngestRun: ResolverTypeWrapper<Omit<IngestRun, 'state'> & { state: ResolversTypes['RunState'] }>;
  IngestProgress: ResolverTypeWrapper<Omit<IngestProgress, 'runs'> & { runs: Array<ResolversTypes['IngestRun']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tenures: ResolverTypeWrapper<Omit<Tenures, 'tenures'> & { tenures: Array<ResolversTypes['Tenure']> }>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'relation' | 'official' | 'body' | 'holds' | 'predecessor' | 'successor'> & { relation: ResolversTypes['Relation'], official: ResolversTypes['Official'], body: ResolversTypes['Entity'], holds: ResolversTypes['Holds'], predecessor?: Maybe<ResolversTypes['Relation']>, successor?: Maybe<ResolversTypes['Relation']> }>;
  TimeUnit: ResolverTypeWrapper<TimeUnit>;
  Timeline: ResolverTypeWrapper<Timeline>;
  Period: ResolverTypeWrapper<Period>;
  DatedCount: ResolverTypeWrapper<DatedCount>;
  UndatedCount: ResolverTypeWrapper<UndatedCount>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'instruments' | 'lineage'> & { instruments: Array<ResolversTypes['TracedInstrument']>, lineage: Array<ResolversTypes['Relation']> }>;
  TracedInstrument: ResolverTypeWrapper<Traced>;
  Signatory: ResolverTypeWrapper<SignatoryModel>;
  Stage: ResolverTypeWrapper<Omit<Stage, 'mode' | 'events'> & { mode: ResolversTypes['Mode'], events: Array<ResolversTypes['RelatedEntity']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  FactAccounts: Omit<FactAccounts, 'accounts'> & { accounts: Array<ResolversParentTypes['Account']> };
  Boolean: Scalars['Boolean']['output'];
  PartyAccount: PartyAccountModel;
  PartyAccounts: Omit<PartyAccounts, 'accounts'> & { accounts: Array<ResolversParentTypes['PartyAccount']> };
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  HoldsCount: HoldsCount;
  ValueCount: ValueCount;
  RelatedEntity: Neighbour;
  Contact: ContactModel;
  Counterparts: Omit<Counterparts, 'rows'> & { rows: Array<ResolversParentTypes['EntityValueCount']> };
  Document: DocumentRecord;
  FactPassage: HighlightedPassage;
  DocumentMention: Omit<DocumentMention, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  DocumentConnection: ListConnection;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Dossier: DossierModel;
  DossierEntry: Omit<DossierEntry, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  DossierOfficial: DossierOfficialModel;
  Agency: EntityModel;
  Official: EntityModel;
  Agreement: EntityModel;
  Location: EntityModel;
  Float: Scalars['Float']['output'];
  Event: EntityModel;
  Topic: EntityModel;
  Name: Name;
  Attribute: AttributeRecord;
  AttributeValue: Variant;
  RelationCount: RelationCount;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  NamedInConnection: ListConnection;
  NamedInEdge: Omit<NamedInEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SharedKey: SharedKeyModel;
  KeyReading: KeyReadingModel;
  Passage: Passage;
  Evidence: EvidenceModel;
  EvidenceConnection: ListConnection;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Facets: FacetsModel;
  EntityValueCount: ValueCountModel;
  LackingList: Omit<LackingList, 'rows'> & { rows: Array<ResolversParentTypes['Lacking']> };
  Lacking: LackingModel;
  UnsignedList: Omit<UnsignedList, 'rows'> & { rows: Array<ResolversParentTypes['Unsigned']> };
  Unsigned: UnsignedModel;
  SilentList: Omit<SilentList, 'rows'> & { rows: Array<ResolversParentTypes['Silent']> };
  Silent: SilentModel;
  Health: Health;
  StoreStatus: StoreStatus;
  DocumentInput: DocumentInput;
  UserError: UserError;
  IngestDocumentPayload: Omit<IngestDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  RetractDocumentPayload: RetractDocumentPayload;
  PreviewEntity: Mention;
  PreviewRelation: RelationClaim;
  PreviewAttribute: Claim;
  DocumentPreview: Reading;
  PreviewDocumentPayload: Omit<PreviewDocumentPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['DocumentPreview']> };
  Mutation: Record<PropertyKey, never>;
  Matrix: Omit<Matrix, 'members' | 'cells'> & { members: Array<ResolversParentTypes['MatrixMember']>, cells: Array<ResolversParentTypes['MatrixCell']> };
  MatrixMember: MatrixMemberModel;
  MatrixCell: MatrixCellModel;
  EdtfDate: Scalars['EdtfDate']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Outline: Omit<Outline, 'groups' | 'opened'> & { groups: Array<ResolversParentTypes['OutlineGroup']>, opened?: Maybe<ResolversParentTypes['Subgraph']> };
  OutlineGroup: OutlineGroupModel;
  OutlineLine: OutlineLine;
  OutlineOpeningInput: OutlineOpeningInput;
  OutlineWithoutInput: OutlineWithoutInput;
  Subgraph: SubgraphModel;
  Standing: Standing;
  Counts: Counts;
  EntityCount: EntityCount;
  RelationTypeCount: RelationTypeCount;
  Path: PathRecord;
  PathStep: PathStepRecord;
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Reject: Reject;
  RejectConnection: ListConnection;
  RejectEdge: RejectEdge;
  Relation: RelationModel;
  RelationVariant: Variant;
  RelationConnection: RelationList;
  RelationEdge: Omit<RelationEdge, 'node' | 'neighbour'> & { node: ResolversParentTypes['Relation'], neighbour: ResolversParentTypes['Entity'] };
  FoundPassage: FoundPassage;
  ReleaseConnection: ListConnection;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SavedView: SavedViewModel;
  SavedViewConnection: ListConnection;
  SavedViewEdge: Omit<SavedViewEdge, 'node'> & { node: ResolversParentTypes['SavedView'] };
  SavedViewInput: SavedViewInput;
  SaveViewPayload: Omit<SaveViewPayload, 'view'> & { view?: Maybe<ResolversParentTypes['SavedView']> };
  ForgetViewPayload: ForgetViewPayload;
  TextRange: TextRange;
  SearchConnection: ListConnection;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SharedNeighbours: Omit<SharedNeighbours, 'neighbours'> & { neighbours: Array<ResolversParentTypes['SharedNeighbour']> };
  SharedNeighbour: Omit<SharedNeighbour, 'neighbour' | 'relations'> & { neighbour: ResolversParentTypes['Entity'], relations: Array<ResolversParentTypes['Relation']> };
  GraphChange: GraphChange;
  IngestRun: IngestRun;
  IngestProgress: Omit<IngestProgress, 'runs'> & { runs: Array<ResolversParentTypes['IngestRun']> };
  Subscription: Record<PropertyKey, never>;
  Tenures: Omit<Tenures, 'tenures'> & { tenures: Array<ResolversParentTypes['Tenure']> };
  Tenure: Omit<Tenure, 'relation' | 'official' | 'body' | 'predecessor' | 'successor'> & { relation: ResolversParentTypes['Relation'], official: ResolversParentTypes['Official'], body: ResolversParentTypes['Entity'], predecessor?: Maybe<ResolversParentTypes['Relation']>, successor?: Maybe<ResolversParentTypes['Relation']> };
  Timeline: Timeline;
  Period: Period;
  DatedCount: DatedCount;
  UndatedCount: UndatedCount;
  Trace: Omit<Trace, 'instruments' | 'lineage'> & { instruments: Array<ResolversParentTypes['TracedInstrument']>, lineage: Array<ResolversParentTypes['Relation']> };
  TracedInstrument: Traced;
  Signatory: SignatoryModel;
  Stage: Omit<Stage, 'events'> & { events: Array<ResolversParentTypes['RelatedEntity']> };
};

export type StanceResolvers = { SHOWN: 'shown', AGREES: 'agrees', CONFLICTS: 'conflicts' };

export type AccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AccountEvidenceArgs, 'first'>>;
};

export type FactAccountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactAccounts'] = ResolversParentTypes['FactAccounts']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartyAccount'] = ResolversParentTypes['PartyAccount']> = {
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type PartyAccountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartyAccounts'] = ResolversParentTypes['PartyAccounts']> = {
  accounts?: Resolver<Array<ResolversTypes['PartyAccount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts?: Resolver<Array<ResolversTypes['FactAccounts']>, ParentType, ContextType, RequireFields<QueryAccountsArgs, 'id' | 'first'>>;
  partyAccounts?: Resolver<ResolversTypes['PartyAccounts'], ParentType, ContextType, RequireFields<QueryPartyAccountsArgs, 'id' | 'first'>>;
  counterparts?: Resolver<ResolversTypes['Counterparts'], ParentType, ContextType, RequireFields<QueryCounterpartsArgs, 'id' | 'modes' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<QueryDossierArgs, 'a' | 'b' | 'modes' | 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'modes'>>;
  lacking?: Resolver<ResolversTypes['LackingList'], ParentType, ContextType, RequireFields<QueryLackingArgs, 'has' | 'lacks' | 'by' | 'modes' | 'first'>>;
  unsigned?: Resolver<ResolversTypes['UnsignedList'], ParentType, ContextType, RequireFields<QueryUnsignedArgs, 'first'>>;
  silent?: Resolver<ResolversTypes['SilentList'], ParentType, ContextType, RequireFields<QuerySilentArgs, 'since' | 'by' | 'first'>>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'by' | 'first' | 'modes'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outline?: Resolver<ResolversTypes['Outline'], ParentType, ContextType, RequireFields<QueryOutlineArgs, 'by' | 'first' | 'apart' | 'modes'>>;
  overview?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'modes' | 'longest' | 'longer' | 'first'>>;
  rejects?: Resolver<ResolversTypes['RejectConnection'], ParentType, ContextType, Partial<QueryRejectsArgs>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'containing' | 'passages'>>;
  savedViews?: Resolver<ResolversTypes['SavedViewConnection'], ParentType, ContextType, Partial<QuerySavedViewsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sharedNeighbours?: Resolver<ResolversTypes['SharedNeighbours'], ParentType, ContextType, RequireFields<QuerySharedNeighboursArgs, 'a' | 'b' | 'modes' | 'first'>>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['Tenures'], ParentType, ContextType, RequireFields<QueryTenuresArgs, 'id' | 'modes' | 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'unit' | 'modes'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'id' | 'modes' | 'first'>>;
};

export type HoldsResolvers = { CERTAINLY: 'certainly', POSSIBLY: 'possibly' };

export type HoldsCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoldsCount'] = ResolversParentTypes['HoldsCount']> = {
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValueCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ValueCount'] = ResolversParentTypes['ValueCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedEntity'] = ResolversParentTypes['RelatedEntity']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  neighbour?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  date?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  dealing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CountedByResolvers = { BODY: 'body', COUNTRY: 'country' };

export type CounterpartsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Counterparts'] = ResolversParentTypes['Counterparts']> = {
  rows?: Resolver<Array<ResolversTypes['EntityValueCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentKindResolvers = { RELEASE: 'release', ROW: 'row', REFERENCE: 'reference' };

export type DocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['FactPassage']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['DocumentMention']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactPassageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FactPassage'] = ResolversParentTypes['FactPassage']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DocumentMentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentMention'] = ResolversParentTypes['DocumentMention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  instruments?: Resolver<Array<ResolversTypes['DossierEntry']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['DossierEntry']>, ParentType, ContextType>;
  officialsOfA?: Resolver<Array<ResolversTypes['DossierOfficial']>, ParentType, ContextType>;
  officialsOfB?: Resolver<Array<ResolversTypes['DossierOfficial']>, ParentType, ContextType>;
  firstContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DossierEntry'] = ResolversParentTypes['DossierEntry']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
};

export type DossierOfficialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DossierOfficial'] = ResolversParentTypes['DossierOfficial']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
  dealings?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgencyRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<AgencyNamedInArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficialRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<OfficialNamedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<AgreementNamedInArgs>>;
  agreementType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<LocationRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<LocationNamedInArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<EventNamedInArgs>>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<TopicNamedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameKindResolvers = { FULL: 'full', ACRONYM: 'acronym', SHORT: 'short', FORMER: 'former', OTHER_SCRIPT: 'other-script' };

export type NameResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AttributeEvidenceArgs>>;
};

export type AttributeValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  neighbourType?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Official' | 'Agreement' | 'Location' | 'Event' | 'Topic', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'direction' | 'order'>>;
  whyOne?: Resolver<Array<ResolversTypes['SharedKey']>, ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['NamedInConnection'], ParentType, ContextType, Partial<EntityNamedInArgs>>;
};

export type NamedInConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NamedInConnection'] = ResolversParentTypes['NamedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NamedInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedInEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NamedInEdge'] = ResolversParentTypes['NamedInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type SharedKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedKey'] = ResolversParentTypes['SharedKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readIn?: Resolver<Array<ResolversTypes['KeyReading']>, ParentType, ContextType, RequireFields<SharedKeyReadInArgs, 'first'>>;
};

export type KeyReadingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeyReading'] = ResolversParentTypes['KeyReading']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  entityTypes?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  instrumentTypes?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['EntityValueCount']>, ParentType, ContextType, RequireFields<FacetsTopicsArgs, 'first'>>;
  countries?: Resolver<Array<ResolversTypes['EntityValueCount']>, ParentType, ContextType, RequireFields<FacetsCountriesArgs, 'first'>>;
};

export type EntityValueCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntityValueCount'] = ResolversParentTypes['EntityValueCount']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LackingListResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LackingList'] = ResolversParentTypes['LackingList']> = {
  rows?: Resolver<Array<ResolversTypes['Lacking']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LackingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Lacking'] = ResolversParentTypes['Lacking']> = {
  partner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
};

export type UnsignedListResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnsignedList'] = ResolversParentTypes['UnsignedList']> = {
  rows?: Resolver<Array<ResolversTypes['Unsigned']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnsignedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Unsigned'] = ResolversParentTypes['Unsigned']> = {
  instrument?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
};

export type SilentListResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SilentList'] = ResolversParentTypes['SilentList']> = {
  rows?: Resolver<Array<ResolversTypes['Silent']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SilentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Silent'] = ResolversParentTypes['Silent']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
};

export type HealthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['StoreStatus']>, ParentType, ContextType>;
};

export type StoreStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoreStatus'] = ResolversParentTypes['StoreStatus']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetractDocumentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RetractDocumentPayload'] = ResolversParentTypes['RetractDocumentPayload']> = {
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviewEntityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewEntity'] = ResolversParentTypes['PreviewEntity']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PreviewRelationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewRelation'] = ResolversParentTypes['PreviewRelation']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PreviewAttributeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewAttribute'] = ResolversParentTypes['PreviewAttribute']> = {
  entity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type DocumentPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentPreview'] = ResolversParentTypes['DocumentPreview']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['PreviewEntity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['PreviewRelation']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['PreviewAttribute']>, ParentType, ContextType>;
};

export type PreviewDocumentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewDocumentPayload'] = ResolversParentTypes['PreviewDocumentPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['DocumentPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestDocument?: Resolver<ResolversTypes['IngestDocumentPayload'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  previewDocument?: Resolver<ResolversTypes['PreviewDocumentPayload'], ParentType, ContextType, RequireFields<MutationPreviewDocumentArgs, 'input'>>;
  retractDocument?: Resolver<ResolversTypes['RetractDocumentPayload'], ParentType, ContextType, RequireFields<MutationRetractDocumentArgs, 'address'>>;
  saveView?: Resolver<ResolversTypes['SaveViewPayload'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  forgetView?: Resolver<ResolversTypes['ForgetViewPayload'], ParentType, ContextType, RequireFields<MutationForgetViewArgs, 'id'>>;
};

export type MatrixResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  members?: Resolver<Array<ResolversTypes['MatrixMember']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MatrixMember'] = ResolversParentTypes['MatrixMember']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['HoldsCount'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['HoldsCount'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export interface EdtfDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EdtfDate'], any> {
  name: 'EdtfDate';
}

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Agency' | 'Official' | 'Agreement' | 'Location' | 'Event' | 'Topic' | 'Relation' | 'SavedView', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutlinedByResolvers = { TYPE: 'type', COUNTRY: 'country', COMMUNITY: 'community' };

export type OutlineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Outline'] = ResolversParentTypes['Outline']> = {
  groups?: Resolver<Array<ResolversTypes['OutlineGroup']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OutlineLine']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OutlineGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutlineGroup'] = ResolversParentTypes['OutlineGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
};

export type OutlineLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutlineLine'] = ResolversParentTypes['OutlineLine']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, RequireFields<SubgraphStandingArgs, 'asOf'>>;
};

export type StandingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  certainly?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  possibly?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Holds']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RejectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reject'] = ResolversParentTypes['Reject']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectConnection'] = ResolversParentTypes['RejectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RejectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectEdge'] = ResolversParentTypes['RejectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reject'], ParentType, ContextType>;
};

export type ModeResolvers = { DONE: 'done', PLANNED: 'planned', DENIED: 'denied' };

export type DirectionResolvers = { OUT: 'out', IN: 'in', BOTH: 'both' };

export type RelationOrderResolvers = { NAME: 'name', DEGREE: 'degree' };

export type RelationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['RelationVariant']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<RelationEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationVariantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationVariant'] = ResolversParentTypes['RelationVariant']> = {
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<RelationConnectionLinksArgs, 'with'>>;
};

export type RelationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  neighbour?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Holds']>, ParentType, ContextType>;
};

export type FoundPassageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FoundPassage'] = ResolversParentTypes['FoundPassage']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['FoundPassage']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
};

export type SaveViewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SaveViewPayload'] = ResolversParentTypes['SaveViewPayload']> = {
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ForgetViewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ForgetViewPayload'] = ResolversParentTypes['ForgetViewPayload']> = {
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NameMatchResolvers = { EXACT: 'exact', BEGINNING: 'beginning', WORDS: 'words', CLOSE: 'close' };

export type TextRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type SharedNeighboursResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedNeighbours'] = ResolversParentTypes['SharedNeighbours']> = {
  neighbours?: Resolver<Array<ResolversTypes['SharedNeighbour']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedNeighbourResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour']> = {
  neighbour?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunStateResolvers = { RUNNING: 'running', DONE: 'done', STOPPED: 'stopped' };

export type IngestRunResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestRun'] = ResolversParentTypes['IngestRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  runs?: Resolver<Array<ResolversTypes['IngestRun']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], "graphChanged", ParentType, ContextType>;
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType>;
};

export type TenuresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenures'] = ResolversParentTypes['Tenures']> = {
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type TimeUnitResolvers = { DAY: 'day', MONTH: 'month', YEAR: 'year' };

export type TimelineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['UndatedCount'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  period?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['DatedCount'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['DatedCount'], ParentType, ContextType>;
};

export type DatedCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DatedCount'] = ResolversParentTypes['DatedCount']> = {
  exact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndatedCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UndatedCount'] = ResolversParentTypes['UndatedCount']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  instruments?: Resolver<Array<ResolversTypes['TracedInstrument']>, ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TracedInstrumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TracedInstrument'] = ResolversParentTypes['TracedInstrument']> = {
  instrument?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Holds']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Signatory']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type SignatoryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Stance?: StanceResolvers;
  Account?: AccountResolvers<ContextType>;
  FactAccounts?: FactAccountsResolvers<ContextType>;
  PartyAccount?: PartyAccountResolvers<ContextType>;
  PartyAccounts?: PartyAccountsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Holds?: HoldsResolvers;
  HoldsCount?: HoldsCountResolvers<ContextType>;
  ValueCount?: ValueCountResolvers<ContextType>;
  RelatedEntity?: RelatedEntityResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CountedBy?: CountedByResolvers;
  Counterparts?: CounterpartsResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers;
  Document?: DocumentResolvers<ContextType>;
  FactPassage?: FactPassageResolvers<ContextType>;
  DocumentMention?: DocumentMentionResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierEntry?: DossierEntryResolvers<ContextType>;
  DossierOfficial?: DossierOfficialResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  NameKind?: NameKindResolvers;
  Name?: NameResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  NamedInConnection?: NamedInConnectionResolvers<ContextType>;
  NamedInEdge?: NamedInEdgeResolvers<ContextType>;
  SharedKey?: SharedKeyResolvers<ContextType>;
  KeyReading?: KeyReadingResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  EntityValueCount?: EntityValueCountResolvers<ContextType>;
  LackingList?: LackingListResolvers<ContextType>;
  Lacking?: LackingResolvers<ContextType>;
  UnsignedList?: UnsignedListResolvers<ContextType>;
  Unsigned?: UnsignedResolvers<ContextType>;
  SilentList?: SilentListResolvers<ContextType>;
  Silent?: SilentResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  StoreStatus?: StoreStatusResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  RetractDocumentPayload?: RetractDocumentPayloadResolvers<ContextType>;
  PreviewEntity?: PreviewEntityResolvers<ContextType>;
  PreviewRelation?: PreviewRelationResolvers<ContextType>;
  PreviewAttribute?: PreviewAttributeResolvers<ContextType>;
  DocumentPreview?: DocumentPreviewResolvers<ContextType>;
  PreviewDocumentPayload?: PreviewDocumentPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixMember?: MatrixMemberResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  EdtfDate?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  OutlinedBy?: OutlinedByResolvers;
  Outline?: OutlineResolvers<ContextType>;
  OutlineGroup?: OutlineGroupResolvers<ContextType>;
  OutlineLine?: OutlineLineResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Reject?: RejectResolvers<ContextType>;
  RejectConnection?: RejectConnectionResolvers<ContextType>;
  RejectEdge?: RejectEdgeResolvers<ContextType>;
  Mode?: ModeResolvers;
  Direction?: DirectionResolvers;
  RelationOrder?: RelationOrderResolvers;
  Relation?: RelationResolvers<ContextType>;
  RelationVariant?: RelationVariantResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  FoundPassage?: FoundPassageResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  SaveViewPayload?: SaveViewPayloadResolvers<ContextType>;
  ForgetViewPayload?: ForgetViewPayloadResolvers<ContextType>;
  NameMatch?: NameMatchResolvers;
  TextRange?: TextRangeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedNeighbours?: SharedNeighboursResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  RunState?: RunStateResolvers;
  IngestRun?: IngestRunResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tenures?: TenuresResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TimeUnit?: TimeUnitResolvers;
  Timeline?: TimelineResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  DatedCount?: DatedCountResolvers<ContextType>;
  UndatedCount?: UndatedCountResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TracedInstrument?: TracedInstrumentResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
};

