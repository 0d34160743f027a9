import { createReadStream } from 'node:fs';
import { importProblems } from '../import-problems.js';
import { decoderFor } from './decoder.js';
import type { ExaminedFile } from './examine-file.js';
import type { TextEncoding } from './text-encoding.js';

const MOST_LOSS = 0.02;

/**
 * The encoding of a text file: by its byte order mark; UTF-8 when every byte of it is; else UTF-8 or GB18030, whichever
 * leaves fewer characters unread (they become faults of their rows). A file that neither can read is no text.
 */
export async function textEncodingOf(file: ExaminedFile, signal: AbortSignal): Promise<TextEncoding> {
  const mark = byteOrderMark(file.start);
  if (mark !== undefined) return mark;
  if (mostlyControlCharacters(file.start)) throw importProblems.notText('binary');
  if (file.isUtf8) return 'utf-8';
  const inGb18030 = await loss(file, 'gb18030', signal);
  if (inGb18030 === 0) return 'gb18030';
  const inUtf8 = await loss(file, 'utf-8', signal);
  if (Math.min(inUtf8, inGb18030) > MOST_LOSS) throw importProblems.notText('UTF-8? GB18030?');
  return inUtf8 <= inGb18030 ? 'utf-8' : 'gb18030';
}

function byteOrderMark(start: Buffer): TextEncoding | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return undefined;
}

function mostlyControlCharacters(start: Buffer): boolean {
  const control = start.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return control.length > start.length * MOST_LOSS && control.length > 8;
}

/** The share of characters that an encoding cannot read. */
async function loss(file: ExaminedFile, encoding: TextEncoding, signal: AbortSignal): Promise<number> {
  const decoder = decoderFor(encoding);
  let lost = 0;
  let all = 0;
  const count = (text: string) => {
    all += text.length;
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost++;
  };
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20, signal }))
    count(decoder.write(chunk));
  count(decoder.end());
  return lost / Math.max(all, 1);
}
