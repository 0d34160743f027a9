import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImportProblem } from '../../import-problem.js';
import { importProblems } from '../../import-problems.js';

const MEGABYTE = 1 << 20;
const MOST_ENTRIES = 10_000;
const LARGEST = 4_096 * MEGABYTE;
/** Ordinary sheets shrink to a tenth, very repetitive ones to a hundredth; a zip bomb to a thousandth. */
const MOST_SHRUNK = 300;
const HARMLESS = 64 * MEGABYTE;

/** The files within a workbook. */
export class WorkbookArchive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens a workbook; refuses what is damaged, encrypted or unpacks to far more than a workbook would. */
  static async open(path: string): Promise<WorkbookArchive> {
    let zip: ZipFile;
    try {
      zip = await openPromise(path, { autoClose: false });
    } catch (error) {
      throw importProblems.damagedWorkbook((error as Error).message);
    }
    const entries = new Map<string, Entry>();
    try {
      if (zip.entryCount > MOST_ENTRIES) throw importProblems.damagedWorkbook(`${zip.entryCount} files`);
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName.replace(/^\//u, ''), entry);
    } catch (error) {
      zip.close();
      throw error instanceof ImportProblem ? error : importProblems.damagedWorkbook((error as Error).message);
    }
    return new WorkbookArchive(zip, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Bytes of a file when unpacked. */
  size(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /** The unpacked content; yauzl ends it with an error when it is longer than the archive says. */
  async read(name: string): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw importProblems.damagedWorkbook(name);
    if (entry.isEncrypted()) throw importProblems.passwordProtected();
    const { uncompressedSize, compressedSize } = entry;
    const isBomb = uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MOST_SHRUNK;
    if (isBomb || uncompressedSize > LARGEST) {
      throw importProblems.suspiciousWorkbook(Math.round(uncompressedSize / MEGABYTE));
    }
    return this.#zip.openReadStreamPromise(entry);
  }

  close(): void {
    this.#zip.close();
  }
}
