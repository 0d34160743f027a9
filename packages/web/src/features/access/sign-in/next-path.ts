/** Where to go after signing in: a path of ours out of the address, never another host. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  const isOwn = next.startsWith('/') && !next.startsWith('//') && !next.includes('\\') && !next.startsWith('/sign-in');
  return isOwn ? next : '/';
}
