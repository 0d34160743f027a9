const HERE = 'http://here.invalid';

/** Signing in leads to none of its own pages again. */
const SIGN_IN = /^\/sign-in(?:\/|$)/;

/** A page of this site to go on to, as a path; anything else, another host before all, is the first page. */
export function ownPage(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || !URL.canParse(text, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, HERE);
  // `/.//host` is the path `//host` once it is read, which a browser takes for another host.
  const isOwn = origin === HERE && !pathname.startsWith('//') && !SIGN_IN.test(pathname);
  return isOwn ? `${pathname}${search}${hash}` : '/';
}
