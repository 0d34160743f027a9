import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXml } from './read-xml.js';
import { unescaped } from './unescaped.js';
import type { WorkbookArchive } from './workbook-archive.js';

const PAGE = 1 << 18;
const PAGES_KEPT = 64;

/**
 * The texts that cells of a workbook refer to by number. A million rows may have millions of them, so they lie in a
 * temporary file and only some pages of it (16 MB) in memory; cells mostly refer to them in their order.
 */
export class SharedStrings {
  readonly #folder = mkdtempSync(join(tmpdir(), 'uniongraph-import-'));
  readonly #file = openSync(join(this.#folder, 'strings'), 'w+');
  readonly #ends: number[] = [];
  readonly #pages = new Map<number, Buffer>();
  #unwritten: Buffer[] = [];
  #unwrittenBytes = 0;

  static async read(archive: WorkbookArchive, path: string | undefined): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (path === undefined || !archive.has(path)) return strings;
    let text = '';
    let inText = false;
    let inReading = false;
    try {
      for await (const _ of readXml(await archive.read(path), {
        open(name) {
          if (name === 'si') text = '';
          if (name === 'rPh') inReading = true;
          if (name === 't') inText = !inReading;
        },
        close(name) {
          if (name === 't') inText = false;
          if (name === 'rPh') inReading = false;
          if (name === 'si') strings.#add(unescaped(text));
        },
        text(piece) {
          if (inText) text += piece;
        },
      }));
      strings.#flush();
      return strings;
    } catch (error) {
      strings.close();
      throw error;
    }
  }

  /** The text of a number; undefined for one that the workbook does not have. */
  get(index: number): string | undefined {
    const end = this.#ends[index];
    if (end === undefined) return undefined;
    const start = index === 0 ? 0 : this.#ends[index - 1]!;
    const pieces: Buffer[] = [];
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page++) {
      pieces.push(this.#page(page).subarray(Math.max(start - page * PAGE, 0), end - page * PAGE));
    }
    return (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)).toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #add(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.#ends.push((this.#ends.at(-1) ?? 0) + bytes.length);
    this.#unwritten.push(bytes);
    this.#unwrittenBytes += bytes.length;
    if (this.#unwrittenBytes > PAGE) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, Buffer.concat(this.#unwritten));
    this.#unwritten = [];
    this.#unwrittenBytes = 0;
  }

  #page(number: number): Buffer {
    const kept = this.#pages.get(number);
    if (kept !== undefined) return kept;
    const page = Buffer.alloc(PAGE);
    const length = readSync(this.#file, page, 0, PAGE, number * PAGE);
    if (this.#pages.size >= PAGES_KEPT) this.#pages.delete(this.#pages.keys().next().value!);
    this.#pages.set(number, page.subarray(0, length));
    return page.subarray(0, length);
  }
}
