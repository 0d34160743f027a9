import { isIP } from 'node:net';

/** The longest that an address is, with the name of an interface behind it. */
const LONGEST = 64;

/** A network address as it may be recorded; null for what is none: a proxy may forward whatever its client sent. */
export const networkAddress = (text: string | null | undefined): string | null =>
  text && text.length <= LONGEST && isIP(text) !== 0 ? text : null;
