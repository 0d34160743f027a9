import { isUtf8 } from 'node:buffer';

/** Whether bytes that come in pieces are UTF-8 as a whole. */
export class Utf8Check {
  #tail: Buffer = Buffer.alloc(0);
  #valid = true;

  add(chunk: Buffer): void {
    if (!this.#valid) return;
    const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const cut = endOfWholeCharacters(bytes);
    this.#valid = isUtf8(bytes.subarray(0, cut));
    this.#tail = Buffer.from(bytes.subarray(cut));
  }

  get valid(): boolean {
    return this.#valid && this.#tail.length === 0;
  }
}

/** Where the last character begins, if its bytes are not all there; else the end. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
