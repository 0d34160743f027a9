const HERE = 'http://here.invalid';

/** A page of this site to go back to; anything else is the first page. */
export function readReturnTo(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || !URL.canParse(text, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, HERE);
  // `/.//host` is the path `//host` once it is read, which a browser takes for another host.
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
