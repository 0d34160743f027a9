/** A value in PostgreSQL's COPY text format. */
export function copyField(value: string | null): string {
  if (value === null) return '\\N';
  return /[\\\t\n\r]/u.test(value) ? value.replace(/[\\\t\n\r]/gu, (character) => escapes[character]!) : value;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
