import { openStore } from '../server/store/open-store.ts';

/** FILE ID: prints how many milliseconds it takes to open an embedded file and expand this entity. */
const [databasePath = '', id = ''] = process.argv.slice(2);
const start = performance.now();
const store = await openStore({ neo4j: null, databasePath });
await store.expand([id], { offset: 0, limit: 50 });
console.log(performance.now() - start);
await store.close();
