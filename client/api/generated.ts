/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How one telling of a fact stands to the one that is shown. */
export type Stance =
  /** It is the one that is shown. */
  | 'SHOWN'
  /** Both can be right: it is coarser or finer, a plan, or an earlier stage. */
  | 'AGREES'
  /** Both cannot be right: another day, another value, or a denial. */
  | 'CONFLICTS';

/** Whether something is so on the day asked for. What is certainly not so is left out; without a day everything counts as certain. */
export type Holds =
  /** No text leaves it open. */
  | 'CERTAINLY'
  /** A partial date, or none, leaves it open. */
  | 'POSSIBLY';

/** What is counted together. */
export type CountedBy =
  /** Each body, and each country that is a party itself. */
  | 'BODY'
  /** Each country with all its bodies; a body of no country stands for itself. */
  | 'COUNTRY';

/** What a document is. */
export type DocumentKind =
  /** Prose: a press release. */
  | 'RELEASE'
  /** One row of a table. */
  | 'ROW'
  /** A row of Entente's own lists of bodies and places. */
  | 'REFERENCE';

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
  | 'FULL'
  /** Initials or another acronym: `C&ED`. */
  | 'ACRONYM'
  /** A shortened form: `Hong Kong Customs`. */
  | 'SHORT'
  /** A name that it no longer bears. */
  | 'FORMER'
  /** A name in another script: `香港海關`. */
  | 'OTHER_SCRIPT';

/** A text to be read into the graph. */
export type DocumentInput = {
  /** The text, at most 1 MB with the rest of the request. */
  text: string;
  /** Where it was published; its address in the graph, when given. */
  url?: string | null | undefined;
  /** Its headline; the first line when left out and that looks like one. */
  title?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When it was published; dates without a year are read from it. */
  published?: string | null | undefined;
  /** BCP 47 tag, `en`. */
  language?: string | null | undefined;
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
  | 'DONE'
  /** It was planned or announced. */
  | 'PLANNED'
  /** A text says that it is not so. */
  | 'DENIED';

/** Which way a relation runs, seen from one of its ends. */
export type Direction =
  /** It starts there. */
  | 'OUT'
  /** It ends there. */
  | 'IN'
  /** Either way. */
  | 'BOTH';

/** In which order relations come; ties by id. */
export type RelationOrder =
  /** By type of relation, then name of the neighbour. */
  | 'NAME'
  /** The best connected neighbour first. */
  | 'DEGREE';

/** Why a name is found. */
export type NameMatch =
  /** It is what was asked for. */
  | 'EXACT'
  /** It begins so. */
  | 'BEGINNING'
  /** It has every word that was asked for, each by its beginning; of Chinese every pair of characters. */
  | 'WORDS'
  /** Nothing is written so; it has words that are spelt alike. */
  | 'CLOSE';

export type AccountsQueryVariables = Exact<{
  id: string;
}>;


export type AccountsQuery = { accounts: Array<{ attribute: string | null, complete: boolean, accounts: Array<{ value: string | null, mode: Mode, valid: string | null, title: string | null, stance: Stance, documentCount: number, evidence: Array<{ id: string, quote: string, start: number, end: number, document: { id: string, kind: DocumentKind, address: string, title: string | null, publisher: string | null, published: string | null, url: string | null } }> }> }> };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { counts: { documents: number, entities: Array<{ type: EntityType, count: number }>, relations: Array<{ type: RelationType, count: number }> } };

export type DossierQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type DossierQuery = { ends: Array<
    | { id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { id: string }
    | { id: string }
   | null>, dossier: { complete: boolean, instruments: Array<{ date: string | null, holds: Holds, entity:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { agreementType: string | null, status: string | null, id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { eventType: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       }>, meetings: Array<{ date: string | null, holds: Holds, entity:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { agreementType: string | null, status: string | null, id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { eventType: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       }>, officialsOfA: Array<{ official: { id: string, type: EntityType, name: string }, posts: Array<{ relation: { id: string, title: string | null, valid: string | null } }> }>, officialsOfB: Array<{ official: { id: string, type: EntityType, name: string }, posts: Array<{ relation: { id: string, title: string | null, valid: string | null } }> }>, firstContact: { date: string, dealing:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } | null, lastContact: { date: string, dealing:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } | null } };

export type DossierLineFragment = { date: string | null, holds: Holds, entity:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { agreementType: string | null, status: string | null, id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { eventType: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
   };

export type DossierPersonFragment = { official: { id: string, type: EntityType, name: string }, posts: Array<{ relation: { id: string, title: string | null, valid: string | null } }> };

export type EntityQueryVariables = Exact<{
  id: string;
  agreements: number;
  posts: number;
  events: number;
  others: number;
  releases: number;
  asOf?: string | null | undefined;
}>;


export type EntityQuery = { entity:
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
    | { id: string, type: EntityType, name: string, ambiguous: boolean, degree: number, aliases: Array<{ text: string, kind: NameKind, language: string | null }>, attributes: Array<{ name: string, value: string, mode: Mode, support: number, others: Array<{ value: string, support: number }> }>, agreements: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, posts: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, events: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, others: { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }> } }
            | { id: string, type: EntityType, name: string }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           }> }, namedIn: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, published: string | null, kind: DocumentKind }, passages: Array<{ start: number, end: number }> }> } }
   | null };

export type WhyOneQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type WhyOneQuery = { entity:
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
    | { id: string, whyOne: Array<{ key: string, says: string, documentCount: number, readIn: Array<{ name: string, document: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }
   | null };

export type LinesFragment = { totalCount: number, edges: Array<{ holds: Holds | null, node: { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }, neighbour:
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, parties: { edges: Array<{ node: { id: string }, neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, type: EntityType, name: string }
      | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
     }> };

export type EvidenceQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type EvidenceQuery = { nodes: Array<
    | { id: string, type: RelationType, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, support: number, disputed: boolean, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , onBehalfOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, variants: Array<{ support: number }>, evidence: { totalCount: number, edges: Array<{ node: { id: string, quote: string, start: number, end: number, valid: string | null, mode: Mode, document: { id: string, address: string, kind: DocumentKind, title: string | null, publisher: string | null, published: string | null, url: string | null } } }> } }
    | Record<PropertyKey, never>
   | null> };

export type ExpandQueryVariables = Exact<{
  id: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  direction: Direction;
  neighbourTypes?: Array<EntityType> | EntityType | null | undefined;
  asOf?: string | null | undefined;
  order: RelationOrder;
  first: number;
  after?: string | null | undefined;
  drawn: Array<string> | string;
}>;


export type ExpandQuery = { entity:
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, neighbour:
            | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
            | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
            | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
           }>, links: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

type CanvasEntity_Agency_Fragment = { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> };

type CanvasEntity_Official_Fragment = { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> };

type CanvasEntity_Agreement_Fragment = { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> };

type CanvasEntity_Location_Fragment = { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> };

type CanvasEntity_Event_Fragment = { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> };

type CanvasEntity_Topic_Fragment = { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> };

export type CanvasEntityFragment =
  | CanvasEntity_Agency_Fragment
  | CanvasEntity_Official_Fragment
  | CanvasEntity_Agreement_Fragment
  | CanvasEntity_Location_Fragment
  | CanvasEntity_Event_Fragment
  | CanvasEntity_Topic_Fragment
;

export type CanvasRelationFragment = { id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type IngestDocumentMutationVariables = Exact<{
  input: DocumentInput;
}>;


export type IngestDocumentMutation = { ingestDocument: { document: { id: string, mentions: Array<{ entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> } | null, userErrors: Array<{ message: string }> } };

export type RetractDocumentMutationVariables = Exact<{
  address: string;
}>;


export type RetractDocumentMutation = { retractDocument: { removed: number, userErrors: Array<{ message: string }> } };

export type PresentIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PresentIdsQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type LifeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type LifeQuery = { trace: { complete: boolean, lineage: Array<{ id: string, type: RelationType, mode: Mode, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, instruments: Array<{ steps: number, instrument: { id: string, name: string, status: string | null, signed: string | null }, history: Array<{ stage: string, date: string | null, mode: Mode }>, signatories: Array<{ official: { id: string, name: string }, relation: { id: string, title: string | null }, posts: Array<{ relation: { id: string, qualifier: string | null, valid: string | null }, neighbour:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }> }> }, partyAccounts: { accounts: Array<{ stance: Stance, parties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, relations: Array<{ id: string }>, documents: Array<{ id: string }> }> } };

export type MatrixQueryVariables = Exact<{
  by: CountedBy;
  of?: Array<string> | string | null | undefined;
  first: number;
  instrumentTypes?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MatrixQuery = { matrix: { complete: boolean, members: Array<{ entity:
        | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
        | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      , instruments: { certainly: number, possibly: number } }>, cells: Array<{ a:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , b:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , instruments: { certainly: number, possibly: number }, types: Array<{ value: string, certainly: number, possibly: number }>, lastContact: { date: string } | null }> } };

export type InstrumentTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentTypesQuery = { facets: { instrumentTypes: Array<{ value: string, certainly: number }> } };

export type LackingQueryVariables = Exact<{
  has: string;
  lacks: string;
  by: CountedBy;
  instrumentTypes?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type LackingQuery = { lacking: { totalCount: number, rows: Array<{ instrumentType: string, holds: Holds, partner:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , instruments: Array<{ id: string, name: string }> }> } };

export type OverviewQueryVariables = Exact<{
  first: number;
}>;


export type OverviewQuery = { overview: { entities: Array<
      | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
      | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
      | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
    >, relations: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  asOf?: string | null | undefined;
  longer: boolean;
  first: number;
}>;


export type PathsQuery = { ends: Array<
    | { id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { type: EntityType, name: string, id: string }
    | { id: string }
    | { id: string }
   | null>, paths: { complete: boolean, visited: number, paths: Array<{ holds: Holds | null, entities: Array<
        | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
        | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      >, steps: Array<{ relations: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }> }> } };

export type PostsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PostsQuery = { tenures: { tenures: Array<{ relation: { id: string, qualifier: string | null, valid: string | null, mode: Mode }, body:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , predecessor: { id: string, valid: string | null, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } | null, successor: { id: string, valid: string | null, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } | null }> } };

export type PostBesideFragment = { id: string, valid: string | null, from:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   };

export type PreviewDocumentMutationVariables = Exact<{
  input: DocumentInput;
}>;


export type PreviewDocumentMutation = { previewDocument: { preview: { held: boolean, text: string, title: string | null, publisher: string | null, published: string | null, language: string | null, repairs: Array<string>, entities: Array<{ type: EntityType, names: Array<{ text: string }>, passages: Array<{ start: number, end: number, rule: string, confidence: number }>, known:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }>, relations: Array<{ type: RelationType, from: number, to: number, qualifier: string | null, title: string | null, mode: Mode, valid: string | null, passage: { start: number, end: number, rule: string, confidence: number } }>, attributes: Array<{ entity: number, name: string, value: string, mode: Mode, passage: { start: number, end: number, rule: string, confidence: number } }> } | null, userErrors: Array<{ message: string }> } };

export type RejectsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RejectsQuery = { rejects: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { file: string, line: number | null, reason: string, at: string } }> } };

export type RejectCountQueryVariables = Exact<{ [key: string]: never; }>;


export type RejectCountQuery = { rejects: { totalCount: number } };

export type RelationCountsQueryVariables = Exact<{
  id: string;
}>;


export type RelationCountsQuery = { entity:
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
    | { id: string, relationCounts: Array<{ type: RelationType, direction: Direction, neighbourType: EntityType, count: number }> }
   | null };

export type ReleaseQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseQuery = { document: { id: string, address: string, kind: DocumentKind, title: string | null, publisher: string | null, published: string | null, url: string | null, language: string | null, text: string, repairs: Array<string>, passages: Array<{ attribute: string | null, evidence: { id: string, start: number, end: number }, relation: { id: string, type: RelationType, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } | null, subject:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       }> } | null };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { revision: string };

export type GraphChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type GraphChangedSubscription = { graphChanged: { revision: string } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, how: NameMatch, highlights: Array<{ start: number, end: number }>, node:
        | { id: string, type: EntityType, name: string, degree: number }
        | { id: string, type: EntityType, name: string, degree: number }
        | { id: string, type: EntityType, name: string, degree: number }
        | { id: string, type: EntityType, name: string, degree: number }
        | { id: string, type: EntityType, name: string, degree: number }
        | { id: string, type: EntityType, name: string, degree: number }
       }> } };

export type SourcesQueryVariables = Exact<{
  kinds?: Array<DocumentKind> | DocumentKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ mentionCount: number, claimCount: number, node: { id: string, address: string, kind: DocumentKind, title: string | null, publisher: string | null, published: string | null, origin: string | null } }> } };

export type StandingQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf: string;
}>;


export type StandingQuery = { subgraph: { standing: { certainly: Array<string>, possibly: Array<string> } } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { entities: Array<
      | { kind: string | null, id: string, type: EntityType, name: string, degree: number, inCountry: { id: string, name: string, country: string | null } | null, aliases: Array<{ text: string, kind: NameKind }> }
      | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { agreementType: string | null, status: string | null, signed: string | null, id: string, type: EntityType, name: string, degree: number, topics: Array<{ id: string, name: string }>, aliases: Array<{ text: string, kind: NameKind }> }
      | { kind: string | null, country: string | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { eventType: string | null, date: string | null, mode: Mode | null, id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
      | { id: string, type: EntityType, name: string, degree: number, aliases: Array<{ text: string, kind: NameKind }> }
    >, relations: Array<{ id: string, type: RelationType, qualifier: string | null, mode: Mode, valid: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export const DossierLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]} as unknown as DocumentNode<DossierLineFragment, unknown>;
export const DossierPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierOfficial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DossierPersonFragment, unknown>;
export const LinesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","alias":{"kind":"Name","value":"parties"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTY_TO"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinesFragment, unknown>;
export const CanvasEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<CanvasEntityFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const PostBesideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostBesideFragment, unknown>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const CountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountsQuery, CountsQueryVariables>;
export const DossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ends"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"a"}},{"kind":"Variable","name":{"kind":"Name","value":"b"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"modes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DONE"},{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officialsOfA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officialsOfB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dealing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dealing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierOfficial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const EntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreements"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"posts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"events"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"others"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"releases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ambiguous"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"support"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agreements"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"neighbourTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Agreement"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreements"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"posts"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_POST"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"posts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"events"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"neighbourTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Event"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"events"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTY_TO"},{"kind":"EnumValue","value":"SIGNED"},{"kind":"EnumValue","value":"TOOK_PART_IN"},{"kind":"EnumValue","value":"SIGNED_AT"},{"kind":"EnumValue","value":"HELD_AT"},{"kind":"EnumValue","value":"ABOUT"},{"kind":"EnumValue","value":"PART_OF"},{"kind":"EnumValue","value":"IN_COUNTRY"},{"kind":"EnumValue","value":"SUCCEEDS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"neighbourTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Agency"},{"kind":"EnumValue","value":"Official"},{"kind":"EnumValue","value":"Location"},{"kind":"EnumValue","value":"Topic"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"releases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","alias":{"kind":"Name","value":"parties"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTY_TO"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const WhyOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whyOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"readIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyOneQuery, WhyOneQueryVariables>;
export const EvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"support"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceQuery, EvidenceQueryVariables>;
export const ExpandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Expand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"neighbourTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"neighbourTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"neighbourTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<ExpandQuery, ExpandQueryVariables>;
export const IngestDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IngestDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const RetractDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retractDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetractDocumentMutation, RetractDocumentMutationVariables>;
export const PresentIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PresentIdsQuery, PresentIdsQueryVariables>;
export const LifeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Life"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LifeQuery, LifeQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainly"}},{"kind":"Field","name":{"kind":"Name","value":"possibly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainly"}},{"kind":"Field","name":{"kind":"Name","value":"possibly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"certainly"}},{"kind":"Field","name":{"kind":"Name","value":"possibly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const InstrumentTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrumentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"certainly"}}]}}]}}]}}]} as unknown as DocumentNode<InstrumentTypesQuery, InstrumentTypesQueryVariables>;
export const LackingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lacking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"has"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lacks"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lacking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"has"}}},{"kind":"Argument","name":{"kind":"Name","value":"lacks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lacks"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrumentType"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LackingQuery, LackingQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"longer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ends"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"from"}},{"kind":"Variable","name":{"kind":"Name","value":"to"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"longer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"longer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"visited"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const PostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Posts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"modes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DONE"},{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"DENIED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostsQuery, PostsQueryVariables>;
export const PreviewDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"repairs"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"known"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewDocumentMutation, PreviewDocumentMutationVariables>;
export const RejectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectsQuery, RejectsQueryVariables>;
export const RejectCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RejectCountQuery, RejectCountQueryVariables>;
export const RelationCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<RelationCountsQuery, RelationCountsQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"repairs"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseQuery, ReleaseQueryVariables>;
export const RevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<RevisionQuery, RevisionQueryVariables>;
export const GraphChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GraphChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graphChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<GraphChangedSubscription, GraphChangedSubscriptionVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentionCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const StandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainly"}},{"kind":"Field","name":{"kind":"Name","value":"possibly"}}]}}]}}]}}]} as unknown as DocumentNode<StandingQuery, StandingQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"inCountry"},"name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;