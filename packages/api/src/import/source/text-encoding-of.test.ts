import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { ImportProblem } from '../import-problem.js';
import { examineFile } from './examine-file.js';
import { textEncodingOf } from './text-encoding-of.js';

const never = new AbortController().signal;
const text = `代码,名称\n${'371302,兰山区\n'.repeat(50)}`;

describe('textEncodingOf', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uniongraph-encoding-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const encodingOf = async (bytes: Buffer) => {
    const path = join(folder, 'data.csv');
    await writeFile(path, bytes);
    return textEncodingOf(await examineFile(path, never), never);
  };

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-8', Buffer.from('code,name\n1,a\n')],
    ['gb18030', iconv.encode(text, 'gb18030')],
    ['gb18030', iconv.encode(`${text}㐀𠮷\n`, 'gb18030')],
    // ASCII for a megabyte before the first Chinese character.
    ['gb18030', iconv.encode(`code,name\n${'371302,x\n'.repeat(150_000)}371302,兰山区\n`, 'gb18030')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')])],
    ['utf-8', Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)])],
    [
      'gb18030',
      Buffer.concat([iconv.encode(text, 'gb18030'), Buffer.from([0xff, 0x0a]), iconv.encode(text, 'gb18030')]),
    ],
  ])('finds %s', async (encoding, bytes) => {
    expect(await encodingOf(bytes)).toBe(encoding);
  });

  it.each([
    ['random bytes', Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 256))],
    ['bytes that neither encoding has', Buffer.from('代码,名称\n\xff\xff\xff\xff\xff\xff\n', 'latin1')],
    ['UTF-16 without a mark', iconv.encode('code,name\n371302,a\n', 'utf-16le')],
  ])('refuses %s', async (_, bytes) => {
    await expect(encodingOf(bytes)).rejects.toMatchObject({ code: 'NOT_TEXT' } satisfies Partial<ImportProblem>);
  });
});
