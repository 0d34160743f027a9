/** Ids handed out one after the other. */
export class IdRange {
  #next: number;

  constructor(first: number) {
    this.#next = first;
  }

  next(): number {
    return this.#next++;
  }
}
