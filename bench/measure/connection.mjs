import { connect } from 'node:net';

/**
 * A kept-alive HTTP connection that reads answers with as little work as it can: a load generator must not take the
 * processor from what it measures.
 */
export class Connection {
  #socket;
  #chunks = [];
  #length = 0;
  #wanted = null;
  #done = null;

  constructor(port) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#done?.reject(error));
    this.#socket.on('close', () => this.#done?.reject(new Error('the server closed the connection')));
  }

  /** Sends a request; resolves with the whole answer, head and body. */
  send(bytes) {
    return new Promise((resolve, reject) => {
      this.#done = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close() {
    this.#done = null;
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#wanted === null) this.#wanted = this.#readHead();
    if (this.#wanted === null || this.#length < this.#wanted) return;
    const answer = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#length = 0;
    this.#wanted = null;
    this.#done.resolve(answer);
  }

  /** Length of head and body together, once the head is all there. */
  #readHead() {
    const text = Buffer.concat(this.#chunks).toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const length = /content-length: *(\d+)/i.exec(text.slice(0, end));
    if (!length) throw new Error(`no content-length: ${text.slice(0, end)}`);
    return end + 4 + Number(length[1]);
  }
}
