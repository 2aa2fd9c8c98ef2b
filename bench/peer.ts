import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server of `http-peers.ts` as a process of its own. */
export interface Peer {
  port: number;
  process: ChildProcess;
}

/** What a peer has used so far. */
export interface Used {
  /** Microseconds of processor time. */
  time: number;
  /** Bytes in use, once nothing superfluous is left where the peer may collect. */
  heap: number;
}

/** Starts the bundled `http-peers.ts`. */
export async function startPeer(program: string, args: string[], execArgv: string[] = []): Promise<Peer> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(program, args, { env, execArgv });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, port };
}

export async function usedBy({ process }: Peer): Promise<Used> {
  process.send('how much?');
  const [used] = (await once(process, 'message')) as [Used];
  return used;
}
