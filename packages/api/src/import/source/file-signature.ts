const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['504b0304', 'ZIP'],
  ['504b0506', 'ZIP'],
  ['d0cf11e0a1b11ae1', 'OLE'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['1f8b', 'GZIP'],
  ['52617221', 'RAR'],
  ['377abcaf', '7z'],
  ['7b5c727466', 'RTF'],
  ['53514c69746520', 'SQLite'],
  ['7f454c46', 'ELF'],
];

/** What kind of file its first bytes say it is; undefined for text and for anything unknown. */
export function fileSignature(start: Buffer): string | undefined {
  const hex = start.subarray(0, 8).toString('hex');
  return signatures.find(([bytes]) => hex.startsWith(bytes))?.[1];
}
