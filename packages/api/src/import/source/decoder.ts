import iconv from 'iconv-lite';
import type { TextEncoding } from './text-encoding.js';

/** Decodes bytes that come in pieces; what cannot be decoded becomes U+FFFD. */
export interface Decoder {
  write(bytes: Buffer): string;
  end(): string;
}

export function decoderFor(encoding: TextEncoding): Decoder {
  if (encoding === 'gb18030') {
    const decoder = iconv.getDecoder('gb18030');
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
  }
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
