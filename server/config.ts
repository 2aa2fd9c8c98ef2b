import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { LIMITS, eachLimit } from './limits.ts';
import type { LimitVariable, Limits } from './limits.ts';
import { LOG_LEVELS } from './log.ts';
import type { LogLevel } from './log.ts';

export interface Neo4jConfig {
  uri: string;
  username: string;
  password: string;
  database: string;
}

/** A language model behind an OpenAI-compatible address. */
export interface ModelConfig {
  /** `http://127.0.0.1:11434/v1`: what `/chat/completions` follows. */
  url: string;
  name: string;
  key: string | null;
}

export interface Config {
  /** Null: the embedded file is used. */
  neo4j: Neo4jConfig | null;
  databasePath: string;
  host: string;
  port: number;
  /** Lets writes in from beyond loopback; null: none are. */
  token: string | null;
  /** Reads releases beside the rules; null: nothing is asked. */
  model: ModelConfig | null;
  limits: Limits;
  /** Null: as befits where the log goes. */
  logLevel: LogLevel | null;
  /** Whether the schema can be asked for, in GraphiQL too. */
  introspection: boolean;
}

/** What is wrong with the configuration, every variable at once; never a value that could be a secret. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem';
}

/** The embedded file where nothing else is said: the one store that samples are loaded into unasked. */
export const DEFAULT_DATABASE_PATH = './data/entente.db';

type Environment = Record<string, string | undefined>;

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const PORT_RANGE = 'is no number from 0 to 65535';

const LARGEST = 1_000_000_000;
const LIMIT_RANGE = `is no whole number from 1 to ${LARGEST}`;

const limit = z
  .string()
  .regex(/^\d{1,10}$/, LIMIT_RANGE)
  .transform(Number)
  .refine((most) => most >= 1 && most <= LARGEST, LIMIT_RANGE);

const limits = Object.fromEntries(
  Object.values(LIMITS).map(({ variable, standard }) => [variable, limit.default(standard)]),
) as Record<LimitVariable, z.ZodDefault<typeof limit>>;

const variables = z.object({
  NEO4J_URI: z.string().refine(isNeo4jUri, 'is no Neo4j address such as neo4j://localhost:7687').optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  ENTENTE_DB: z.string().default(DEFAULT_DATABASE_PATH),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is no host name or address')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RANGE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RANGE)
    .default(4000),
  ENTENTE_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  ENTENTE_MODEL_URL: z
    .string()
    .refine(isModelUrl, 'is no address such as http://127.0.0.1:11434/v1, or holds a name, password, ? or #')
    .optional(),
  ENTENTE_MODEL_NAME: z
    .string()
    .regex(/^[\w.:/@+-]{1,200}$/, 'is no name of a model')
    .optional(),
  ENTENTE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'holds what no key holds, such as a space')
    .optional(),
  ENTENTE_INTROSPECTION: z.enum(['true', 'false'], 'is neither true nor false').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).optional(),
  NODE_ENV: z.string().optional(),
  ...limits,
});

/** The configuration that an environment says. An empty variable counts as absent. Throws ConfigProblem. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse({ ...given, NEO4J_USERNAME: given.NEO4J_USERNAME ?? given.NEO4J_USER });
  const problems = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  if (given.NEO4J_URI && !given.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD is missing, although NEO4J_URI is set');
  if (given.ENTENTE_MODEL_URL && !given.ENTENTE_MODEL_NAME) {
    problems.push('ENTENTE_MODEL_NAME is missing, although ENTENTE_MODEL_URL is set');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigProblem(`Configuration: ${problems.join('; ')}.`);
  const { data } = parsed;
  return {
    neo4j: data.NEO4J_URI === undefined ? null : neo4jConfig(data.NEO4J_URI, data),
    databasePath: data.ENTENTE_DB,
    host: data.HOST,
    port: data.PORT,
    token: data.ENTENTE_TOKEN ?? null,
    model: modelConfig(data),
    limits: eachLimit((name) => data[LIMITS[name].variable]),
    logLevel: data.LOG_LEVEL ?? null,
    introspection: (data.ENTENTE_INTROSPECTION ?? String(data.NODE_ENV !== 'production')) === 'true',
  };
}

function modelConfig(data: z.infer<typeof variables>): ModelConfig | null {
  const { ENTENTE_MODEL_URL: url, ENTENTE_MODEL_NAME: name, ENTENTE_MODEL_KEY: key = null } = data;
  return url === undefined || name === undefined ? null : { url, name, key };
}

function neo4jConfig(uri: string, data: z.infer<typeof variables>): Neo4jConfig {
  return { uri, username: data.NEO4J_USERNAME, password: data.NEO4J_PASSWORD, database: data.NEO4J_DATABASE };
}

/**
 * The environment with the variables of a file behind its own: `.env` of the working directory where there is one, or
 * the file named. Tests (NODE_ENV=test) never read `.env`. Throws ConfigProblem when the named file cannot be read.
 */
export function withEnvFile(environment: Environment, named: string | undefined): Environment {
  if (named === undefined && environment.NODE_ENV === 'test') return environment;
  try {
    return { ...parseEnv(readFileSync(named ?? '.env', 'utf8')), ...environment };
  } catch {
    if (named === undefined) return environment;
    throw new ConfigProblem(`Configuration: the file ${named} cannot be read.`);
  }
}

function isNeo4jUri(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, host, username, password } = new URL(uri);
  return NEO4J_SCHEMES.includes(protocol) && host !== '' && username === '' && password === '';
}

function isModelUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username + password + search + hash === '';
}
