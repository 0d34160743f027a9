/** A binary heap of numbers by rank; equal ranks leave in the order of the numbers, so that nothing depends on luck. */
export class MinHeap {
  readonly #items: { rank: number; item: number }[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(rank: number, item: number): void {
    const items = this.#items;
    let at = items.length;
    items.push({ rank, item });
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) return;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): { rank: number; item: number } | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (!first || !last || items.length === 0) return first;
    items[0] = last;
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && this.#before(child, least)) least = child;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#items[a]!, this.#items[b]!];
    return x.rank < y.rank || (x.rank === y.rank && x.item < y.item);
  }

  #swap(a: number, b: number): void {
    const items = this.#items;
    [items[a], items[b]] = [items[b]!, items[a]!];
  }
}
