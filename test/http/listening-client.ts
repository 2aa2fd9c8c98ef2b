import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What is told to a subscription, one after the other. */
export interface Heard<Data> {
  /** The next that is told; rejects with what ends the subscription. */
  next(): Promise<Data>;
  /** The next of which this holds. */
  until(holds: (data: Data) => boolean): Promise<Data>;
  leave(): void;
}

/** A client as applications use it; it does not come back when its connection is lost. */
export function listeningClient(url: string): Client {
  return createClient({ url: `${url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
}

export function listen<Data>(client: Client, query: string): Heard<Data> {
  const told = client.iterate<Data>({ query });
  const next = async (): Promise<Data> => {
    const { done, value } = await told.next();
    if (done) throw new Error('nothing more is told');
    if (value.errors) throw new Error(value.errors[0]?.message);
    return value.data as Data;
  };
  return {
    next,
    async until(holds) {
      for (;;) {
        const data = await next();
        if (holds(data)) return data;
      }
    },
    leave: () => void told.return?.(),
  };
}
