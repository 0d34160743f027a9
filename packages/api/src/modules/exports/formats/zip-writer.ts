import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** Ends a deflate stream whose blocks were flushed one by one. */
const lastBlock = Buffer.from([0x03, 0x00]);
const largest = 0xffff_ffff;
/** 1980-01-01: the same content makes the same file. */
const dosDate = 0x21;
/** Sizes follow the content; names are UTF-8. */
const flags = 0x0808;

interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  packed: number;
  size: number;
}

const numbers = (...fields: [bytes: 2 | 4, value: number][]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/** A ZIP archive made as its parts come: nothing but the present chunk is held in memory. */
export class ZipWriter {
  readonly #entries: Entry[] = [];
  #offset = 0;

  /** The bytes of one more file. */
  async *file(path: string, chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
    const entry: Entry = { name: Buffer.from(path), offset: this.#offset, crc: 0, packed: 0, size: 0 };
    this.#entries.push(entry);
    yield this.#count(Buffer.concat([numbers([4, 0x0403_4b50], ...this.#common(entry)), entry.name]));
    for await (const chunk of chunks) {
      const content = Buffer.from(chunk);
      entry.crc = crc32(content, entry.crc);
      entry.size += content.length;
      yield this.#pack(entry, await deflate(content, { finishFlush: constants.Z_SYNC_FLUSH }));
    }
    yield this.#pack(entry, lastBlock);
    if (Math.max(entry.size, this.#offset) > largest) throw new RangeError(`${path} is too large for a ZIP archive`);
    yield this.#count(numbers([4, 0x0807_4b50], [4, entry.crc], [4, entry.packed], [4, entry.size]));
  }

  /** The directory, which closes the archive. */
  end(): Buffer {
    const directory = Buffer.concat(this.#entries.map((entry) => this.#listed(entry)));
    const count = this.#entries.length;
    const trailer: [2 | 4, number][] = [
      [4, 0x0605_4b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ];
    return Buffer.concat([directory, numbers(...trailer, [4, directory.length], [4, this.#offset], [2, 0])]);
  }

  #pack(entry: Entry, packed: Buffer): Buffer {
    entry.packed += packed.length;
    return this.#count(packed);
  }

  #count(bytes: Buffer): Buffer {
    this.#offset += bytes.length;
    return bytes;
  }

  /** What local header and directory both say; sizes are known in the directory alone. */
  #common({ name, crc, packed, size }: Entry): [2 | 4, number][] {
    return [
      [2, 20],
      [2, flags],
      [2, 8],
      [2, 0],
      [2, dosDate],
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
    ];
  }

  #listed(entry: Entry): Buffer {
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.offset],
    ];
    return Buffer.concat([numbers([4, 0x0201_4b50], [2, 20], ...this.#common(entry), ...rest), entry.name]);
  }
}
