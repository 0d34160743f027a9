/** Bytes as PostgreSQL reads them in text. */
export const byteaText = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
