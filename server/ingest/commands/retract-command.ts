import type { DocumentSummary, GraphStore } from '../../store/graph-store.ts';
import { documentId } from '../../model/identity.ts';
import { canonicalUrl } from '../clean/canonical-url.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type MakeCommand, storeCommand } from './store-command.ts';
import { UsageProblem } from './usage-problem.ts';
import { type StoreOptions, withStore } from './with-store.ts';

const PAGE = 500;

export const retractCommand: MakeCommand = (io, ended) =>
  storeCommand('retract')
    .description('forget a document, as if it had never come')
    .argument(
      '<document>',
      'its URL, its address (sha256:…, row:…), its id in the explorer, or the id its file gave it',
    )
    .action(async (named: string, options: StoreOptions) => {
      ended(await withStore(io, options, (store) => retract(io, store, named)));
    });

async function retract(io: CommandIo, store: GraphStore, named: string): Promise<ExitCode> {
  const address = await addressOf(store, named);
  if (address === undefined) throw new UsageProblem(`${named}: no such document. Nothing was retracted.`);
  const { removed } = await store.retract([address]);
  await io.print(`${removed} document retracted: ${address}\n`);
  return EXIT.allRead;
}

async function addressOf(store: GraphStore, named: string): Promise<string | undefined> {
  const encoded = named.startsWith('document:') ? Buffer.from(named.slice(9), 'base64url').toString() : null;
  const [document] = await store.documents([encoded ?? canonicalUrl(named) ?? named]);
  if (document) return document.address;
  const found = await documentsNamed(store, named);
  if (found.length > 1) {
    const addresses = found.map(({ address }) => address).join(', ');
    throw new UsageProblem(`${named}: several documents have this id: ${addresses}. Nothing was retracted.`);
  }
  return found[0]?.address;
}

/** Documents by the hash id, or the label their file gave them: no index serves these, and retracting is rare. */
async function documentsNamed(store: GraphStore, named: string): Promise<DocumentSummary[]> {
  const found: DocumentSummary[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await store.documentList({ offset, limit: PAGE });
    found.push(...items.filter(({ address, label }) => label === named || documentId(address) === named));
    if (items.length < PAGE) return found;
  }
}
