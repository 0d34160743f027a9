import { createReadStream } from 'node:fs';
import { CsvRecords } from './csv-records.js';
import { decoderFor } from './decoder.js';
import type { ExaminedFile } from './examine-file.js';
import type { RowSource } from './row-source.js';
import type { TextEncoding } from './text-encoding.js';

const PIECE = 1 << 18;
const separators = [',', '\t', ';'];

/** Rows of a text file, read piece by piece. */
export function textRows(file: ExaminedFile, encoding: TextEncoding, signal: AbortSignal): RowSource {
  const stream = createReadStream(file.path, { highWaterMark: PIECE, signal });
  return {
    rows: async function* () {
      const decoder = decoderFor(encoding);
      let records: CsvRecords | undefined;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        const text = decoder.write(chunk);
        if (records !== undefined) yield records.push(text);
        else {
          records = recordsOf(text);
          yield records.push(text.replace(/^\ufeff/u, ''));
        }
      }
      if (records === undefined) return;
      yield records.push(decoder.end());
      yield records.end();
    },
    fraction: () => stream.bytesRead / file.size,
    close: async () => void stream.destroy(),
  };
}

/** Line break and separator as the first piece shows them. */
function recordsOf(text: string): CsvRecords {
  const lineBreak = !text.includes('\n') && text.includes('\r') ? '\r' : '\n';
  const firstLine = text.split(lineBreak, 1)[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  const separator = separators.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
  return new CsvRecords(separator, lineBreak);
}
