/** `npm run bench -- NAME`: measures one thing; docs/bench.md says how to read what comes out. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  load: async (args) => (await import('./load.ts')).benchLoad(args),
  inserts: async (args) => (await import('./inserts.ts')).benchInserts(args),
  'load-neo4j': async (args) => (await import('./load-neo4j.ts')).benchLoadNeo4j(args),
  store: async (args) => (await import('./store.ts')).benchStore(args),
  threads: async (args) => (await import('./threads.ts')).benchThreads(args),
  http: async () => (await import('./http.ts')).benchHttp(),
  hostile: async () => (await import('./hostile.ts')).benchHostile(),
  start: async () => (await import('./start.ts')).benchStart(),
  large: async (args) => (await import('./large.ts')).benchLarge(args),
  layout: async () => (await import('./client/layout.ts')).benchLayout(),
  client: async (args) => (await import('./client/client.ts')).benchClient(args),
  extract: async (args) => (await import('./extract.ts')).benchExtract(args),
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
