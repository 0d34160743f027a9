import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { importProblems } from '../import-problems.js';
import { fileSignature } from './file-signature.js';
import { Utf8Check } from './utf8-check.js';

/** What one pass over the file tells before anything is read from it. */
export interface ExaminedFile {
  path: string;
  name: string;
  format: 'text' | 'workbook';
  size: number;
  /** Milliseconds since 1970 of the last change. */
  changedAt: number;
  /** SHA-256, in hexadecimal. */
  fingerprint: string;
  isUtf8: boolean;
  /** The first bytes, up to 64 KB. */
  start: Buffer;
}

const formats: Record<string, ExaminedFile['format']> = {
  '.csv': 'text',
  '.tsv': 'text',
  '.txt': 'text',
  '.xlsx': 'workbook',
};
const PASSWORD_MARK = Buffer.from('EncryptedPackage', 'utf16le');

/** Makes sure that the file can be read and is what its name says; refuses everything else with its name. */
export async function examineFile(path: string, signal: AbortSignal): Promise<ExaminedFile> {
  const { size, changedAt } = await readable(path);
  const format = formats[extname(path).toLowerCase()];
  if (format === undefined) throw importProblems.wrongExtension(path);
  if (size === 0) throw importProblems.empty();
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  let start = Buffer.alloc(0);
  let hasPasswordMark = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) {
    if (start.length === 0) start = Buffer.from(chunk.subarray(0, 1 << 16));
    hash.update(chunk);
    utf8.add(chunk);
    hasPasswordMark ||= format === 'workbook' && chunk.includes(PASSWORD_MARK);
  }
  refuseOtherContent(format, start, hasPasswordMark);
  const name = basename(path);
  return { path, name, format, size, changedAt, fingerprint: hash.digest('hex'), isUtf8: utf8.valid, start };
}

async function readable(path: string): Promise<{ size: number; changedAt: number }> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? importProblems.noSuchFile(path)
      : importProblems.unreadable(path, code);
  }
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw importProblems.notAFile(path);
    return { size: found.size, changedAt: found.mtimeMs };
  } finally {
    await handle.close();
  }
}

function refuseOtherContent(format: ExaminedFile['format'], start: Buffer, hasPasswordMark: boolean): void {
  const signature = fileSignature(start);
  if (format === 'text') {
    if (signature !== undefined) throw importProblems.notText(signature);
    return;
  }
  if (signature === 'OLE') throw hasPasswordMark ? importProblems.passwordProtected() : importProblems.oldWorkbook();
  if (signature !== 'ZIP') throw importProblems.notAWorkbook(signature ?? '?');
}

/** Refuses a file that somebody wrote to since it was examined. */
export async function refuseChangedFile({ path, size, changedAt }: ExaminedFile): Promise<void> {
  const now = await readable(path);
  if (now.size !== size || now.changedAt !== changedAt) throw importProblems.changedMeanwhile();
}
