import type { SeedTable } from './seed-rows.js';

/** Running ids by table, in the order in which rows become known. */
export class RowIds {
  readonly #last = new Map<SeedTable, number>();

  next(table: SeedTable): number {
    const id = (this.#last.get(table) ?? 0) + 1;
    this.#last.set(table, id);
    return id;
  }
}
