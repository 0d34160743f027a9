/**
 * Events for one reader, who may be slower than they come: what has not been read is merged into one, so that a reader who
 * does not read costs one event of memory. Ends at once when it is left, also while it waits.
 */
export class EventStream<Event> implements AsyncIterableIterator<Event> {
  #pending: Event | undefined;
  #waiting: ((result: IteratorResult<Event>) => void) | undefined;
  #isOver = false;
  #isLast = false;

  constructor(
    readonly merge: (earlier: Event, later: Event) => Event,
    readonly onEnd: () => void,
  ) {}

  push(event: Event): void {
    if (this.#isOver) return;
    if (this.#waiting) {
      this.#waiting({ done: false, value: event });
      this.#waiting = undefined;
    } else this.#pending = this.#pending === undefined ? event : this.merge(this.#pending, event);
  }

  async next(): Promise<IteratorResult<Event>> {
    if (this.#isOver) return { done: true, value: undefined };
    const value = this.#pending;
    this.#pending = undefined;
    if (value !== undefined) return { done: false, value };
    if (this.#isLast) return this.return();
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** The reader ends after what was pushed. */
  finish(): void {
    this.#isLast = true;
    if (this.#waiting) void this.return();
  }

  async return(): Promise<IteratorResult<Event>> {
    const end = { done: true as const, value: undefined };
    if (this.#isOver) return end;
    this.#isOver = true;
    this.#pending = undefined;
    this.#waiting?.(end);
    this.onEnd();
    return end;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
