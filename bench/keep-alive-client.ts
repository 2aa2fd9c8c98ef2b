import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What is sent again and again: the bytes of one HTTP request. */
export function requestBytes(method: string, path: string, body?: string): Buffer {
  const head = [`${method} ${path} HTTP/1.1`, 'host: localhost', 'accept: application/json'];
  if (body !== undefined) head.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`);
}

/** The body of one answer that has a content-length; null while it is not all there. */
function bodyIn(received: Buffer): Buffer | null {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const head = received.toString('latin1', 0, end);
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(head);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  return received.length < end + 4 + length ? null : received.subarray(end + 4, end + 4 + length);
}

function ask(socket: Socket, request: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0);
    const take = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const body = bodyIn(received);
      if (body === null) return;
      socket.off('data', take);
      resolve(body);
    };
    socket.on('data', take);
    socket.write(request);
  });
}

/** Asks `count` times over `connections` kept open, one question at a time on each; gives the last body. Cheap enough to leave a server busy. */
export async function askOften(port: number, request: Buffer, count: number, connections: number): Promise<string> {
  let left = count;
  let last: Buffer = Buffer.alloc(0);
  const asker = async (): Promise<void> => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    while (left > 0) {
      left -= 1;
      last = await ask(socket, request);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, asker));
  return last.toString();
}
