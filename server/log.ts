export const LOG_LEVELS = ['info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

type Write = (message: string, fields?: Record<string, unknown>) => void;

/** The log: a line of JSON for each thing that happened. An Error as `cause` is told with its stack. */
export type Log = Record<Exclude<LogLevel, 'silent'>, Write>;

/** A log of what is at least as grave as `level`, a line at a time to `write`. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const at = (name: keyof Log): Write => {
    if (LOG_LEVELS.indexOf(name) < LOG_LEVELS.indexOf(level)) return () => {};
    return (message, fields) => {
      const { cause } = fields ?? {};
      const told = cause instanceof Error ? { ...fields, cause: cause.stack } : fields;
      write(`${JSON.stringify({ time: new Date().toISOString(), level: name, message, ...told })}\n`);
    };
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

export const SILENT = createLog('silent', () => {});
