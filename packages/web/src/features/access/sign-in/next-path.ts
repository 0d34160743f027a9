const HERE = 'http://here.invalid';

/** Where to go after signing in: a path of ours out of the address, never another host. */
export function nextPath(params: URLSearchParams): string {
  const next = params.get('next') ?? '/';
  if (!next.startsWith('/') || !URL.canParse(next, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(next, HERE);
  // `/.//host` is the path `//host` once it is read, which a browser takes for another host.
  const isOwn = origin === HERE && !pathname.startsWith('//') && !pathname.startsWith('/sign-in');
  return isOwn ? `${pathname}${search}${hash}` : '/';
}
