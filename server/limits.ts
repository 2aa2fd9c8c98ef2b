/** Everything that a client can ask for too much of: the variable that sets how much, and how much without it. */
export const LIMITS = {
  /** Fields inside fields. */
  depth: { variable: 'ENTENTE_MAX_DEPTH', standard: 15 },
  /** Fields that the answer could have at most: `first` rows times what is asked of each. */
  fields: { variable: 'ENTENTE_MAX_FIELDS', standard: 200_000 },
  /** Fields under another name, or asked again where they were asked already. */
  aliases: { variable: 'ENTENTE_MAX_ALIASES', standard: 50 },
  directives: { variable: 'ENTENTE_MAX_DIRECTIVES', standard: 50 },
  /** Words and signs of a query. */
  tokens: { variable: 'ENTENTE_MAX_TOKENS', standard: 1000 },
  /** Rows of one page. */
  page: { variable: 'ENTENTE_MAX_PAGE', standard: 500 },
  /** Values in one list that is handed in. */
  list: { variable: 'ENTENTE_MAX_LIST', standard: 3000 },
  /** Bytes of a request. */
  bodyBytes: { variable: 'ENTENTE_MAX_BODY', standard: 1_048_576 },
  /** Milliseconds that a query may read the graph. */
  queryMs: { variable: 'ENTENTE_MAX_QUERY_MS', standard: 10_000 },
  /** Requests of one client address, and messages on its WebSockets. */
  requestsPerMinute: { variable: 'ENTENTE_MAX_REQUESTS_PER_MINUTE', standard: 6000 },
  /** WebSockets that are open at once. */
  sockets: { variable: 'ENTENTE_MAX_SOCKETS', standard: 1000 },
  /** Subscriptions on one WebSocket. */
  subscriptions: { variable: 'ENTENTE_MAX_SUBSCRIPTIONS', standard: 10 },
} as const;

type LimitName = keyof typeof LIMITS;

/** `ENTENTE_MAX_DEPTH` */
export type LimitVariable = (typeof LIMITS)[LimitName]['variable'];

export type Limits = Record<LimitName, number>;

const names = Object.keys(LIMITS) as LimitName[];

/** A value for every limit. */
export function eachLimit(value: (name: LimitName) => number): Limits {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Limits;
}

export const STANDARD_LIMITS: Limits = eachLimit((name) => LIMITS[name].standard);
