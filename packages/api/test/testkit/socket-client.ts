import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

export const PROTOCOL = 'graphql-transport-ws';

export interface SocketMessage {
  type: string;
  id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  payload?: any;
}

/** A client that speaks graphql-transport-ws by hand, so that it can also speak it wrongly. */
export class SocketClient {
  readonly received: SocketMessage[] = [];
  readonly closed: Promise<{ code: number; reason: string; after: number }>;
  readonly #opened = performance.now();

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (text) => this.received.push(JSON.parse(String(text))));
    socket.on('error', () => {});
    this.closed = new Promise((resolve) =>
      socket.once('close', (code, reason) =>
        resolve({ code, reason: String(reason), after: performance.now() - this.#opened }),
      ),
    );
  }

  /** Of the server at `url`; says nothing yet. */
  static async open(url: string, options: object = {}): Promise<SocketClient> {
    const client = new SocketClient(new WebSocket(url.replace('http', 'ws').concat('/graphql'), PROTOCOL, options));
    await new Promise((resolve, reject) => client.socket.once('open', resolve).once('error', reject));
    return client;
  }

  /** The same, known by what it says when it begins or by the headers of its handshake. */
  static async ready(url: string, authorization?: string, options: object = {}): Promise<SocketClient> {
    const client = await SocketClient.open(url, options);
    client.send({ type: 'connection_init', payload: { authorization } });
    await client.until('connection_ack');
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  async until(type: string, milliseconds = 5_000): Promise<SocketMessage> {
    const end = performance.now() + milliseconds;
    for (;;) {
      const found = this.received.find((each) => each.type === type);
      if (found) return found;
      if (performance.now() > end) throw new Error(`no ${type} in ${JSON.stringify(this.received)}`);
      await wait(10);
    }
  }

  close(): void {
    this.socket.close();
  }
}
