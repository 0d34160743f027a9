import { setTimeout as wait } from 'node:timers/promises';

type Close = () => Promise<unknown>;

/** What has been opened so far, to be closed in the opposite order: at the end, on a signal, or when starting fails. */
export class ClosingStack {
  readonly #entries: { close: Close; patienceMs: number }[] = [];
  readonly #complain: (error: unknown) => void;
  #closing: Promise<void> | undefined;

  /** `complain` is told of what does not close; the rest is closed all the same. */
  constructor(complain: (error: unknown) => void) {
    this.#complain = complain;
  }

  /** `patienceMs`: how long the next in line waits for this one. Opened while closing: closed at once. */
  async add(close: Close, patienceMs = Number.POSITIVE_INFINITY): Promise<void> {
    this.#entries.push({ close, patienceMs });
    if (this.#closing) await this.#closeAll();
  }

  /** Closes everything once, however often it is called. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    for (let entry = this.#entries.pop(); entry; entry = this.#entries.pop()) {
      const closed = entry.close().catch(this.#complain);
      await (Number.isFinite(entry.patienceMs) ? Promise.race([closed, wait(entry.patienceMs)]) : closed);
    }
  }
}
