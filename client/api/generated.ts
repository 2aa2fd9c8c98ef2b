import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of an operation, with the types of its answer and its variables. */
export type TypedText<Answer, Variables> = string & DocumentTypeDecoration<Answer, Variables>;

export const AccountsDocument = "query Accounts($id: ID!) {\n  accounts(id: $id, first: 100) {\n    attribute\n    complete\n    accounts {\n      value\n      mode\n      valid\n      title\n      stance\n      documentCount\n      evidence(first: 5) {\n        id\n        quote\n        start\n        end\n        document {\n          id\n          kind\n          address\n          title\n          publisher\n          published\n          url\n        }\n      }\n    }\n  }\n}" as TypedText<AccountsQuery, AccountsQueryVariables>;
export const CounterpartsDocument = "query Counterparts($id: ID!, $asOf: EdtfDate, $first: Int!) {\n  counterparts(\n    id: $id\n    asOf: $asOf\n    modes: [DONE, PLANNED, DENIED]\n    first: $first\n  ) {\n    totalCount\n    rows {\n      entity {\n        id\n        name\n      }\n      certainly\n      possibly\n    }\n  }\n}" as TypedText<CounterpartsQuery, CounterpartsQueryVariables>;
export const CountsDocument = "query Counts {\n  counts {\n    documents\n    entities {\n      type\n      count\n    }\n    relations {\n      type\n      count\n    }\n  }\n}" as TypedText<CountsQuery, CountsQueryVariables>;
export const DossierDocument = "query Dossier($a: ID!, $b: ID!, $asOf: EdtfDate, $first: Int!) {\n  ends: nodes(ids: [$a, $b]) {\n    id\n    ... on Entity {\n      type\n      name\n    }\n  }\n  dossier(a: $a, b: $b, asOf: $asOf, modes: [DONE, PLANNED], first: $first) {\n    complete\n    instruments {\n      ...DossierLine\n    }\n    meetings {\n      ...DossierLine\n    }\n    officialsOfA {\n      ...DossierPerson\n    }\n    officialsOfB {\n      ...DossierPerson\n    }\n    firstContact {\n      date\n      dealing {\n        id\n        name\n      }\n    }\n    lastContact {\n      date\n      dealing {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment DossierLine on DossierEntry {\n  date\n  holds\n  entity {\n    id\n    type\n    name\n    ... on Agreement {\n      agreementType\n      status\n    }\n    ... on Event {\n      eventType\n      mode\n    }\n  }\n}\n\nfragment DossierPerson on DossierOfficial {\n  official {\n    id\n    type\n    name\n  }\n  posts {\n    relation {\n      id\n      title\n      valid\n    }\n  }\n}" as TypedText<DossierQuery, DossierQueryVariables>;
export const EntityDocument = "query Entity($id: ID!, $agreements: Int!, $posts: Int!, $events: Int!, $others: Int!, $releases: Int!, $asOf: EdtfDate) {\n  entity(id: $id) {\n    id\n    type\n    name\n    ambiguous\n    degree\n    aliases {\n      text\n      kind\n      language\n    }\n    attributes {\n      name\n      value\n      mode\n      support\n      others {\n        value\n        support\n      }\n    }\n    agreements: relations(\n      neighbourTypes: [Agreement]\n      asOf: $asOf\n      first: $agreements\n    ) {\n      ...Lines\n    }\n    posts: relations(types: [HOLDS_POST], asOf: $asOf, first: $posts) {\n      ...Lines\n    }\n    events: relations(neighbourTypes: [Event], asOf: $asOf, first: $events) {\n      ...Lines\n    }\n    others: relations(\n      types: [PARTY_TO, SIGNED, TOOK_PART_IN, SIGNED_AT, HELD_AT, ABOUT, PART_OF, IN_COUNTRY, SUCCEEDS]\n      neighbourTypes: [Agency, Official, Location, Topic]\n      asOf: $asOf\n      first: $others\n    ) {\n      ...Lines\n    }\n    namedIn(first: $releases) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          publisher\n          published\n          kind\n        }\n        passages {\n          start\n          end\n        }\n      }\n    }\n  }\n}\n\nfragment Lines on RelationConnection {\n  totalCount\n  edges {\n    holds\n    node {\n      id\n      type\n      qualifier\n      title\n      mode\n      valid\n      support\n      disputed\n      from {\n        id\n      }\n    }\n    neighbour {\n      id\n      type\n      name\n      ... on Agreement {\n        agreementType\n        status\n        signed\n        parties: relations(types: [PARTY_TO], direction: IN, first: 5) {\n          edges {\n            node {\n              id\n            }\n            neighbour {\n              id\n              name\n            }\n          }\n        }\n      }\n      ... on Event {\n        eventType\n        date\n        mode\n      }\n    }\n  }\n}" as TypedText<EntityQuery, EntityQueryVariables>;
export const WhyOneDocument = "query WhyOne($id: ID!, $first: Int!) {\n  entity(id: $id) {\n    id\n    whyOne {\n      key\n      says\n      documentCount\n      readIn(first: $first) {\n        name\n        document {\n          id\n          title\n          publisher\n          published\n        }\n      }\n    }\n  }\n}" as TypedText<WhyOneQuery, WhyOneQueryVariables>;
export const EvidenceDocument = "query Evidence($ids: [ID!]!, $first: Int!) {\n  nodes(ids: $ids) {\n    ... on Relation {\n      id\n      type\n      qualifier\n      title\n      mode\n      valid\n      support\n      disputed\n      from {\n        id\n        type\n        name\n      }\n      to {\n        id\n        type\n        name\n      }\n      onBehalfOf {\n        id\n        name\n      }\n      variants {\n        support\n      }\n      evidence(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            quote\n            start\n            end\n            valid\n            mode\n            document {\n              id\n              address\n              kind\n              title\n              publisher\n              published\n              url\n            }\n          }\n        }\n      }\n    }\n  }\n}" as TypedText<EvidenceQuery, EvidenceQueryVariables>;
export const ExpandDocument = "query Expand($id: ID!, $types: [RelationType!], $direction: Direction!, $neighbourTypes: [EntityType!], $asOf: EdtfDate, $order: RelationOrder!, $first: Int!, $after: String, $drawn: [ID!]!) {\n  entity(id: $id) {\n    id\n    relations(\n      types: $types\n      direction: $direction\n      neighbourTypes: $neighbourTypes\n      asOf: $asOf\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...CanvasRelation\n        }\n        neighbour {\n          ...CanvasEntity\n        }\n      }\n      links(with: $drawn) {\n        ...CanvasRelation\n      }\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}\n\nfragment CanvasRelation on Relation {\n  id\n  type\n  qualifier\n  mode\n  valid\n  from {\n    id\n  }\n  to {\n    id\n  }\n}" as TypedText<ExpandQuery, ExpandQueryVariables>;
export const IngestDocumentDocument = "mutation IngestDocument($input: DocumentInput!) {\n  ingestDocument(input: $input) {\n    document {\n      id\n      mentions {\n        entity {\n          id\n        }\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n}" as TypedText<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const RetractDocumentDocument = "mutation RetractDocument($address: String!) {\n  retractDocument(address: $address) {\n    removed\n    userErrors {\n      message\n    }\n  }\n}" as TypedText<RetractDocumentMutation, RetractDocumentMutationVariables>;
export const PresentIdsDocument = "query PresentIds($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n  }\n}" as TypedText<PresentIdsQuery, PresentIdsQueryVariables>;
export const LifeDocument = "query Life($id: ID!, $asOf: EdtfDate) {\n  trace(id: $id, asOf: $asOf, first: 20) {\n    complete\n    lineage {\n      id\n      type\n      mode\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n    instruments {\n      steps\n      instrument {\n        id\n        name\n        status\n        signed\n      }\n      history {\n        stage\n        date\n        mode\n      }\n      signatories {\n        official {\n          id\n          name\n        }\n        relation {\n          id\n          title\n        }\n        posts {\n          relation {\n            id\n            qualifier\n            valid\n          }\n          neighbour {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n  partyAccounts(id: $id) {\n    accounts {\n      stance\n      parties {\n        id\n        name\n      }\n      relations {\n        id\n      }\n      documents {\n        id\n      }\n    }\n  }\n}" as TypedText<LifeQuery, LifeQueryVariables>;
export const MatrixDocument = "query Matrix($by: CountedBy!, $of: [ID!], $first: Int!, $instrumentTypes: [String!], $asOf: EdtfDate) {\n  matrix(\n    by: $by\n    of: $of\n    first: $first\n    instrumentTypes: $instrumentTypes\n    asOf: $asOf\n  ) {\n    complete\n    members {\n      entity {\n        ...CanvasEntity\n      }\n      instruments {\n        certainly\n        possibly\n      }\n    }\n    cells {\n      a {\n        id\n      }\n      b {\n        id\n      }\n      instruments {\n        certainly\n        possibly\n      }\n      types {\n        value\n        certainly\n        possibly\n      }\n      lastContact {\n        date\n      }\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}" as TypedText<MatrixQuery, MatrixQueryVariables>;
export const InstrumentTypesDocument = "query InstrumentTypes {\n  facets {\n    instrumentTypes {\n      value\n      certainly\n    }\n  }\n}" as TypedText<InstrumentTypesQuery, InstrumentTypesQueryVariables>;
export const LackingDocument = "query Lacking($has: ID!, $lacks: ID!, $by: CountedBy!, $instrumentTypes: [String!], $asOf: EdtfDate, $first: Int!) {\n  lacking(\n    has: $has\n    lacks: $lacks\n    by: $by\n    instrumentTypes: $instrumentTypes\n    asOf: $asOf\n    first: $first\n  ) {\n    totalCount\n    rows {\n      instrumentType\n      holds\n      partner {\n        id\n        type\n        name\n      }\n      instruments {\n        id\n        name\n      }\n    }\n  }\n}" as TypedText<LackingQuery, LackingQueryVariables>;
export const OutlineDocument = "query Outline($outlined: OutlinedBy!, $apart: [ID!]!, $open: OutlineOpeningInput, $entityTypes: [EntityType!], $relationTypes: [RelationType!], $modes: [Mode!]!, $asOf: EdtfDate, $since: EdtfDate, $until: EdtfDate, $without: OutlineWithoutInput) {\n  outline(\n    by: $outlined\n    apart: $apart\n    open: $open\n    types: $entityTypes\n    relationTypes: $relationTypes\n    modes: $modes\n    asOf: $asOf\n    from: $since\n    to: $until\n    without: $without\n  ) {\n    complete\n    groups {\n      key\n      type\n      country\n      hub {\n        id\n        type\n        name\n        aliases {\n          text\n          kind\n        }\n        ... on Agreement {\n          agreementType\n          signed\n        }\n        ... on Event {\n          eventType\n          date\n        }\n      }\n      others\n      count\n      types {\n        type\n        count\n      }\n    }\n    lines {\n      from\n      to\n      count\n      types {\n        type\n        count\n      }\n    }\n    opened {\n      entities {\n        ...CanvasEntity\n      }\n      relations {\n        ...CanvasRelation\n      }\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}\n\nfragment CanvasRelation on Relation {\n  id\n  type\n  qualifier\n  mode\n  valid\n  from {\n    id\n  }\n  to {\n    id\n  }\n}" as TypedText<OutlineQuery, OutlineQueryVariables>;
export const OverviewDocument = "query Overview($first: Int!) {\n  overview(first: $first) {\n    entities {\n      ...CanvasEntity\n    }\n    relations {\n      ...CanvasRelation\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}\n\nfragment CanvasRelation on Relation {\n  id\n  type\n  qualifier\n  mode\n  valid\n  from {\n    id\n  }\n  to {\n    id\n  }\n}" as TypedText<OverviewQuery, OverviewQueryVariables>;
export const PartiesDocument = "query Parties($ids: [ID!]!, $first: Int!) {\n  subgraph(ids: $ids) {\n    entities {\n      id\n      parties: relations(\n        types: [PARTY_TO, TOOK_PART_IN]\n        direction: IN\n        first: $first\n      ) {\n        totalCount\n        edges {\n          neighbour {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}" as TypedText<PartiesQuery, PartiesQueryVariables>;
export const PathsDocument = "query Paths($from: ID!, $to: ID!, $types: [RelationType!], $asOf: EdtfDate, $longer: Boolean!, $first: Int!) {\n  ends: nodes(ids: [$from, $to]) {\n    id\n    ... on Entity {\n      type\n      name\n    }\n  }\n  paths(\n    from: $from\n    to: $to\n    types: $types\n    asOf: $asOf\n    longer: $longer\n    first: $first\n  ) {\n    complete\n    visited\n    paths {\n      holds\n      entities {\n        ...CanvasEntity\n      }\n      steps {\n        relations {\n          ...CanvasRelation\n        }\n      }\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}\n\nfragment CanvasRelation on Relation {\n  id\n  type\n  qualifier\n  mode\n  valid\n  from {\n    id\n  }\n  to {\n    id\n  }\n}" as TypedText<PathsQuery, PathsQueryVariables>;
export const PostsDocument = "query Posts($id: ID!, $asOf: EdtfDate) {\n  tenures(id: $id, asOf: $asOf, modes: [DONE, PLANNED, DENIED]) {\n    tenures {\n      relation {\n        id\n        qualifier\n        valid\n        mode\n      }\n      body {\n        id\n        name\n      }\n      predecessor {\n        ...PostBeside\n      }\n      successor {\n        ...PostBeside\n      }\n    }\n  }\n}\n\nfragment PostBeside on Relation {\n  id\n  valid\n  from {\n    id\n    name\n  }\n}" as TypedText<PostsQuery, PostsQueryVariables>;
export const PreviewDocumentDocument = "mutation PreviewDocument($input: DocumentInput!) {\n  previewDocument(input: $input) {\n    preview {\n      held\n      text\n      title\n      publisher\n      published\n      language\n      repairs\n      entities {\n        type\n        names {\n          text\n        }\n        passages {\n          start\n          end\n          rule\n          confidence\n        }\n        known {\n          id\n          name\n        }\n      }\n      relations {\n        type\n        from\n        to\n        qualifier\n        title\n        mode\n        valid\n        passage {\n          start\n          end\n          rule\n          confidence\n        }\n      }\n      attributes {\n        entity\n        name\n        value\n        mode\n        passage {\n          start\n          end\n          rule\n          confidence\n        }\n      }\n    }\n    userErrors {\n      message\n    }\n  }\n}" as TypedText<PreviewDocumentMutation, PreviewDocumentMutationVariables>;
export const RejectsDocument = "query Rejects($first: Int!, $after: String) {\n  rejects(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        file\n        line\n        reason\n        at\n      }\n    }\n  }\n}" as TypedText<RejectsQuery, RejectsQueryVariables>;
export const RejectCountDocument = "query RejectCount {\n  rejects(first: 0) {\n    totalCount\n  }\n}" as TypedText<RejectCountQuery, RejectCountQueryVariables>;
export const RelationCountsDocument = "query RelationCounts($id: ID!) {\n  entity(id: $id) {\n    id\n    relationCounts {\n      type\n      direction\n      neighbourType\n      count\n    }\n  }\n}" as TypedText<RelationCountsQuery, RelationCountsQueryVariables>;
export const ReleaseDocument = "query Release($id: ID!) {\n  document(id: $id) {\n    id\n    address\n    kind\n    title\n    publisher\n    published\n    url\n    language\n    text\n    repairs\n    passages {\n      attribute\n      evidence {\n        id\n        start\n        end\n      }\n      relation {\n        id\n        type\n        from {\n          id\n          name\n        }\n        to {\n          id\n          name\n        }\n      }\n      subject {\n        id\n        type\n        name\n      }\n    }\n  }\n}" as TypedText<ReleaseQuery, ReleaseQueryVariables>;
export const RevisionDocument = "query Revision {\n  revision\n}" as TypedText<RevisionQuery, RevisionQueryVariables>;
export const GraphChangedDocument = "subscription GraphChanged {\n  graphChanged {\n    revision\n  }\n}" as TypedText<GraphChangedSubscription, GraphChangedSubscriptionVariables>;
export const SaveViewDocument = "mutation SaveView($name: String!, $shows: String!) {\n  saveView(input: {name: $name, shows: $shows}) {\n    view {\n      id\n    }\n    userErrors {\n      message\n    }\n  }\n}" as TypedText<SaveViewMutation, SaveViewMutationVariables>;
export const SavedViewDocument = "query SavedView($id: ID!) {\n  node(id: $id) {\n    id\n    ... on SavedView {\n      name\n      shows\n    }\n  }\n}" as TypedText<SavedViewQuery, SavedViewQueryVariables>;
export const SavedViewsDocument = "query SavedViews($first: Int!, $after: String) {\n  savedViews(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        name\n        shows\n        saved\n      }\n    }\n  }\n}" as TypedText<SavedViewsQuery, SavedViewsQueryVariables>;
export const ForgetViewDocument = "mutation ForgetView($id: ID!) {\n  forgetView(id: $id) {\n    removed\n  }\n}" as TypedText<ForgetViewMutation, ForgetViewMutationVariables>;
export const SearchDocument = "query Search($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    totalCount\n    edges {\n      matched\n      how\n      highlights {\n        start\n        end\n      }\n      node {\n        id\n        type\n        name\n        degree\n      }\n    }\n  }\n}" as TypedText<SearchQuery, SearchQueryVariables>;
export const SourcesDocument = "query Sources($kinds: [DocumentKind!], $first: Int!, $after: String) {\n  documents(kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      mentionCount\n      claimCount\n      node {\n        id\n        address\n        kind\n        title\n        publisher\n        published\n        origin\n      }\n    }\n  }\n}" as TypedText<SourcesQuery, SourcesQueryVariables>;
export const StandingDocument = "query Standing($ids: [ID!]!, $asOf: EdtfDate!) {\n  subgraph(ids: $ids) {\n    standing(asOf: $asOf) {\n      certainly\n      possibly\n    }\n  }\n}" as TypedText<StandingQuery, StandingQueryVariables>;
export const SubgraphDocument = "query Subgraph($ids: [ID!]!) {\n  subgraph(ids: $ids) {\n    entities {\n      ...CanvasEntity\n    }\n    relations {\n      ...CanvasRelation\n    }\n  }\n}\n\nfragment CanvasEntity on Entity {\n  id\n  type\n  name\n  degree\n  aliases {\n    text\n    kind\n  }\n  ... on Agency {\n    kind\n    inCountry: country {\n      id\n      name\n      country\n    }\n  }\n  ... on Agreement {\n    agreementType\n    status\n    signed\n    topics {\n      id\n      name\n    }\n  }\n  ... on Location {\n    kind\n    country\n  }\n  ... on Event {\n    eventType\n    date\n    mode\n  }\n}\n\nfragment CanvasRelation on Relation {\n  id\n  type\n  qualifier\n  mode\n  valid\n  from {\n    id\n  }\n  to {\n    id\n  }\n}" as TypedText<SubgraphQuery, SubgraphQueryVariables>;
export const WholeDocument = "query Whole {\n  facets(modes: [DONE, PLANNED, DENIED]) {\n    entityTypes {\n      value\n      certainly\n    }\n    instrumentTypes {\n      value\n      certainly\n    }\n    statuses {\n      value\n      certainly\n    }\n    topics(first: 50) {\n      entity {\n        id\n        name\n      }\n      certainly\n    }\n    countries(first: 100) {\n      entity {\n        id\n        name\n        ... on Location {\n          country\n        }\n      }\n      certainly\n    }\n  }\n  done: timeline(modes: [DONE]) {\n    ...Years\n  }\n  planned: timeline(modes: [PLANNED, DENIED]) {\n    ...Years\n  }\n}\n\nfragment Years on Timeline {\n  periods {\n    period\n    agreements {\n      exact\n      partial\n    }\n    events {\n      exact\n      partial\n    }\n  }\n  undated {\n    agreements\n    events\n  }\n}" as TypedText<WholeQuery, WholeQueryVariables>;

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What the groups of an outline are made of. */
export type OutlinedBy =
  /** All of one type are a group. */
  | 'TYPE'
  /** What belongs to a country is a group, and what links several is in each of theirs; of what belongs to none, or to more than eight, each type is one. */
  | 'COUNTRY'
  /** Things more closely linked with each other than with the rest are a group (modularity, by the method of Louvain); what is linked to nothing is in one with what is in small groups. */
  | 'COMMUNITY';

/** A group that is opened: its best connected things come out of it. */
export type OutlineOpeningInput = {
  /** Its `key`. */
  key: string;
  /** How many come out of it, up to 500. */
  first: number;
  /** Only things of these types; all when left out. */
  types?: Array<EntityType> | null | undefined;
};

/** What an outline leaves out. A thing of several topics or countries goes when all of them are named. */
export type OutlineWithoutInput = {
  /** Instruments of these types; `null` for those of which no text says it. */
  instrumentTypes?: Array<string | null | undefined> | null | undefined;
  /** Instruments with these statuses; `null` for those of which no text says it. */
  statuses?: Array<string | null | undefined> | null | undefined;
  /** Names of topics: instruments about nothing else. */
  topics?: Array<string> | null | undefined;
  /** Countries, as groups name them: what belongs to no other. */
  countries?: Array<string> | null | undefined;
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

export type CounterpartsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type CounterpartsQuery = { counterparts: { totalCount: number, rows: Array<{ certainly: number, possibly: number, entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> } };

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

export type OutlineQueryVariables = Exact<{
  outlined: OutlinedBy;
  apart: Array<string> | string;
  open?: OutlineOpeningInput | null | undefined;
  entityTypes?: Array<EntityType> | EntityType | null | undefined;
  relationTypes?: Array<RelationType> | RelationType | null | undefined;
  modes: Array<Mode> | Mode;
  asOf?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  without?: OutlineWithoutInput | null | undefined;
}>;


export type OutlineQuery = { outline: { complete: boolean, groups: Array<{ key: string, type: EntityType | null, country: string | null, others: boolean, count: number, hub:
        | { id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
        | { agreementType: string | null, signed: string | null, id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
        | { eventType: string | null, date: string | null, id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
        | { id: string, type: EntityType, name: string, aliases: Array<{ text: string, kind: NameKind }> }
       | null, types: Array<{ type: EntityType, count: number }> }>, lines: Array<{ from: string, to: string, count: number, types: Array<{ type: RelationType, count: number }> }>, opened: { entities: Array<
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
         }> } | null } };

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

export type PartiesQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type PartiesQuery = { subgraph: { entities: Array<
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
      | { id: string, parties: { totalCount: number, edges: Array<{ neighbour:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }
    > } };

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

export type SaveViewMutationVariables = Exact<{
  name: string;
  shows: string;
}>;


export type SaveViewMutation = { saveView: { view: { id: string } | null, userErrors: Array<{ message: string }> } };

export type SavedViewQueryVariables = Exact<{
  id: string;
}>;


export type SavedViewQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, shows: string, id: string }
   | null };

export type SavedViewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, shows: string, saved: string } }> } };

export type ForgetViewMutationVariables = Exact<{
  id: string;
}>;


export type ForgetViewMutation = { forgetView: { removed: number } };

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

export type WholeQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeQuery = { facets: { entityTypes: Array<{ value: string, certainly: number }>, instrumentTypes: Array<{ value: string, certainly: number }>, statuses: Array<{ value: string, certainly: number }>, topics: Array<{ certainly: number, entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, countries: Array<{ certainly: number, entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { country: string | null, id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> }, done: { periods: Array<{ period: string, agreements: { exact: number, partial: number }, events: { exact: number, partial: number } }>, undated: { agreements: number, events: number } }, planned: { periods: Array<{ period: string, agreements: { exact: number, partial: number }, events: { exact: number, partial: number } }>, undated: { agreements: number, events: number } } };

export type YearsFragment = { periods: Array<{ period: string, agreements: { exact: number, partial: number }, events: { exact: number, partial: number } }>, undated: { agreements: number, events: number } };
