import { type Header, readHeader } from '../header.js';
import { importProblems } from '../import-problems.js';
import type { ImportKind } from '../kind/import-kind.js';
import type { RawRow } from './raw-row.js';
import type { RowSource } from './row-source.js';

/** A file whose header has been read, ready to give its rows. */
export class OpenTable {
  readonly header: Header;
  readonly #source: RowSource;
  readonly #first: RawRow[];
  readonly #further: AsyncGenerator<RawRow[]>;

  private constructor(header: Header, source: RowSource, first: RawRow[], further: AsyncGenerator<RawRow[]>) {
    this.header = header;
    this.#source = source;
    this.#first = first;
    this.#further = further;
  }

  /** Reads up to the first row that is not blank: the header. */
  static async from(source: RowSource, kind: ImportKind): Promise<OpenTable> {
    const batches = source.rows();
    for (let batch = await batches.next(); !batch.done; batch = await batches.next()) {
      const [first, ...rest] = batch.value;
      if (first !== undefined) return new OpenTable(readHeader(kind, first.cells), source, rest, batches);
    }
    throw importProblems.empty();
  }

  async *batches(): AsyncGenerator<RawRow[]> {
    yield this.#first;
    yield* this.#further;
  }

  /** How much of the file has been read, 0 to 1. */
  fraction(): number {
    return this.#source.fraction();
  }
}
