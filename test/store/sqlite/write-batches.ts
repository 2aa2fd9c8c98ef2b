import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { batch, named, reading } from '../readings.ts';

/** Writes forty batches to the file named on the command line and tells the number of each once it is written. */
const store = await openSqliteStore(process.argv[2] ?? '');
for (let i = 0; i < 40; i++) {
  const body = named('Agency', [`Body ${i % 7}`], [`body ${i % 7}|AA`]);
  const deal = named('Agreement', [`Deal ${i}`], [`deal ${i}`]);
  const document = { address: `https://k.example/${i}`, text: `Body ${i % 7} signed Deal ${i}` };
  await store.write(batch(reading(document, [body, deal], [{ type: 'PARTY_TO', from: 0, to: 1 }])));
  console.log(i);
}
await store.close();
