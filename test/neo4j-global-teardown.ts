import type { TestServer } from './neo4j-global-setup.ts';

/** Stops the server that set-up started; one that was given is left alone. */
export default async function tearDown(): Promise<void> {
  await (globalThis as unknown as { testServer?: TestServer }).testServer?.server?.stop();
}
