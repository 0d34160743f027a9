const HERE = 'http://here.invalid';

/** A page of this site to go back to; anything else is the first page. */
export function readReturnTo(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || !URL.canParse(text, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, HERE);
  return origin === HERE ? `${pathname}${search}${hash}` : '/';
}
