import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface WrittenFile {
  bytes: number;
  checksum: string;
}

/** Writes a file that nobody else may read, as its content comes, and flushes it to the disk. */
export async function writeFile(
  path: string,
  content: AsyncIterable<string | Buffer>,
  signal: AbortSignal,
): Promise<WrittenFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<string | Buffer>) {
    for await (const chunk of chunks) {
      const buffer = Buffer.from(chunk);
      hash.update(buffer);
      bytes += buffer.length;
      yield buffer;
    }
  };
  await pipeline(content, counted, createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }), { signal });
  return { bytes, checksum: hash.digest('hex') };
}
