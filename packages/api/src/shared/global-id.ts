/** The opaque `ID` of a node: base64url of `Type:key`. */
export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Type and key of a global id; undefined for text that is none. */
export function readGlobalId(id: string): { type: string; key: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  if (colon < 1 || globalId(text.slice(0, colon), text.slice(colon + 1)) !== id) return undefined;
  return { type: text.slice(0, colon), key: text.slice(colon + 1) };
}
