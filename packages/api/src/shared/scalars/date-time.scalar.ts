import { textScalar } from './text-scalar.js';

const RFC_3339 = /^[1-9]\d{3}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)$/;

function utc(text: string): string | undefined {
  if (!RFC_3339.test(text)) return undefined;
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  if (Number.isNaN(date.getTime())) return undefined;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return day.toISOString().startsWith(text.slice(0, 10)) ? date.toISOString() : undefined;
}

/** Reads RFC 3339 and PostgreSQL's `2024-12-31 08:00:00+00`; answers in UTC with milliseconds. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    '时刻，RFC 3339 格式，以 UTC 给出，如 2024-12-31T16:00:00.000Z。\nA point in time by RFC 3339, answered in UTC, such as 2024-12-31T16:00:00.000Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expectedZh: '应为带时区的时刻，如2024-12-31T08:00:00+08:00',
  expectedEn: 'a time with its zone is expected, such as 2024-12-31T08:00:00+08:00',
  read: utc,
  print: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined),
});
