import { once } from 'node:events';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyField } from '../../shared/copy-field.js';
import type { Fault } from '../fault/fault.js';
import type { ImportKind, StagedRow } from '../kind/import-kind.js';
import { stagedColumns } from './staging-sql.js';

const BATCH = 1 << 20;

/** Collects rows and faults and copies them to the temporary tables, a megabyte at a time while reading goes on. */
export class Staging {
  readonly #client: Client;
  readonly #columns: readonly { key: string; name: string }[];
  #rows = '';
  #parts = '';
  #faults = '';
  #copying: Promise<void> = Promise.resolve();

  constructor(client: Client, kind: ImportKind) {
    this.#client = client;
    this.#columns = stagedColumns(kind);
  }

  addRow(line: number, row: StagedRow): void {
    this.#rows += this.#record(line, row);
  }

  /** A row that is faulty: its sound cells can still name what does not exist. */
  addPart(line: number, row: StagedRow): void {
    this.#parts += this.#record(line, row);
  }

  addFault({ line, column, value, code, args, severity }: Fault): void {
    const shown = value.toWellFormed().replaceAll('\0', '\u2400');
    const fields = [String(line), column, shown, code, JSON.stringify(args), severity];
    this.#faults += `${fields.map(copyField).join('\t')}\n`;
  }

  /** Starts copying when enough has come together; waits for the copy before. */
  async settle(): Promise<void> {
    if (this.#rows.length + this.#parts.length + this.#faults.length >= BATCH) await this.#copy();
  }

  async finish(): Promise<void> {
    await this.#copy();
    await this.#copying;
  }

  #record(line: number, row: StagedRow): string {
    let fields = String(line);
    for (const { key } of this.#columns) fields += `\t${copyField(row[key] ?? null)}`;
    return `${fields}\n`;
  }

  async #copy(): Promise<void> {
    await this.#copying;
    const [rows, parts, faults] = [this.#rows, this.#parts, this.#faults];
    this.#rows = '';
    this.#parts = '';
    this.#faults = '';
    this.#copying = this.#send(rows, parts, faults);
    // A failure is thrown where the copy is awaited; until then it must not count as unhandled.
    this.#copying.catch(() => {});
  }

  async #send(rows: string, parts: string, faults: string): Promise<void> {
    const names = ['line', ...this.#columns.map(({ name }) => name)].join(', ');
    if (rows !== '') await this.#copyInto(`import_row (${names})`, rows);
    if (parts !== '') await this.#copyInto(`import_part (${names})`, parts);
    if (faults !== '') await this.#copyInto('import_fault', faults);
  }

  async #copyInto(table: string, text: string): Promise<void> {
    const stream = this.#client.query(copyFrom(`copy ${table} from stdin`));
    stream.end(Buffer.from(text, 'utf8'));
    await once(stream, 'finish');
  }
}
