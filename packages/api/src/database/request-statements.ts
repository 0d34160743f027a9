import { AsyncLocalStorage } from 'node:async_hooks';
import { apiError } from '../errors.js';

/** A connection on which the statement that runs can be cancelled. */
export interface Cancellable {
  cancelStatement(): Promise<void>;
}

/** Once a request is given up, transactions may still be ended and connections be set up; nothing else runs. */
const isWork = (text: string): boolean =>
  /^\s*(with|select(?! set_config)|insert|update|delete|merge|copy|call)\b/i.test(text);

/** The SQL that runs on behalf of one request. */
export class RequestStatements {
  private readonly running = new Set<Cancellable>();
  private isCancelled = false;

  /** Runs a statement, unless its request was given up. */
  async track<T>(connection: Cancellable, text: string, run: () => Promise<T>): Promise<T> {
    if (this.isCancelled && isWork(text)) throw apiError('QUERY_TIMEOUT');
    this.running.add(connection);
    try {
      return await run();
    } finally {
      this.running.delete(connection);
    }
  }

  /** Cancels what runs; what would run later is refused. */
  cancel(): void {
    this.isCancelled = true;
    for (const connection of this.running) connection.cancelStatement().catch(console.error);
  }
}

export const requestStatements = new AsyncLocalStorage<RequestStatements>();
