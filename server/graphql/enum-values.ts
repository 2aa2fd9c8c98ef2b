/** What the schema's enum values are called in the model. */
export const enumValues = {
  Mode: { DONE: 'done', PLANNED: 'planned', DENIED: 'denied' },
  Direction: { OUT: 'out', IN: 'in', BOTH: 'both' },
  NameKind: { FULL: 'full', ACRONYM: 'acronym', SHORT: 'short', FORMER: 'former', OTHER_SCRIPT: 'other-script' },
  Stance: { SHOWN: 'shown', AGREES: 'agrees', CONFLICTS: 'conflicts' },
  NameMatch: { EXACT: 'exact', BEGINNING: 'beginning', WORDS: 'words', CLOSE: 'close' },
  DocumentKind: { RELEASE: 'release', ROW: 'row', REFERENCE: 'reference' },
  Holds: { CERTAINLY: 'certainly', POSSIBLY: 'possibly' },
  CountedBy: { BODY: 'body', COUNTRY: 'country' },
  OutlinedBy: { TYPE: 'type', COUNTRY: 'country', COMMUNITY: 'community' },
  TimeUnit: { DAY: 'day', MONTH: 'month', YEAR: 'year' },
  RunState: { RUNNING: 'running', DONE: 'done', STOPPED: 'stopped' },
  RelationOrder: { NAME: 'name', DEGREE: 'degree' },
} as const;
