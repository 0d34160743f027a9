/** Encodings of text that are recognised. UTF-16 only with its byte order mark (Excel's “Unicode text”). */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
