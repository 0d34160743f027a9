/** A value in PostgreSQL's COPY text format. */
export function copyField(value: string | number | boolean | null): string {
  if (value === null) return '\\N';
  const text = String(value);
  return /[\\\t\n\r]/u.test(text) ? text.replace(/[\\\t\n\r]/gu, (character) => escapes[character]!) : text;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
