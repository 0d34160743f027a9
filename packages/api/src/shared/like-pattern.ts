/** Escapes the wildcards of LIKE, so that `100%` finds `100%` and nothing else. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
