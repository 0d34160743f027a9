import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { apiError } from '../../errors.js';
import { isCalendarDate } from '../calendar/is-calendar-date.js';
import type { KeyValues } from './keyset.js';
import type { SortKey, SortType } from './sort-key.js';

/** A nested list is named anew for every parent. */
const hashes = new LRUCache<string, string>({ max: 1000 });

/** What a list is: its name, order and filter. A cursor of one list means nothing in another. */
export function listHash(list: string, keys: readonly SortKey[], selection: unknown): string {
  const order = keys.map((key) => [key.name, key.descending, key.nullsFirst]);
  const text = JSON.stringify([list, order, selection], (_, value) => (value === null ? undefined : value));
  const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 12);
  hashes.set(text, hash);
  return hash;
}

/** base64url of JSON `[hash of list, order and filter, sort values …]`. */
export function writeCursor(hash: string, values: KeyValues): string {
  return Buffer.from(JSON.stringify([hash, ...values])).toString('base64url');
}

const fitsType: Record<SortType, (text: string) => boolean> = {
  text: (text) => text.isWellFormed() && !text.includes('\0'),
  date: isCalendarDate,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
};

/** The place that a cursor marks; BAD_CURSOR for a cursor of another list or a broken one. */
export function readCursor(hash: string, keys: readonly SortKey[], cursor: string): KeyValues {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString());
  const values = Array.isArray(parts) && parts[0] === hash ? parts.slice(1) : undefined;
  if (values?.length === keys.length && keys.every((key, index) => fits(key, values[index]))) return values;
  throw apiError('BAD_CURSOR');
}

function fits(key: SortKey, value: unknown): boolean {
  if (value === null) return key.nullable === true;
  return typeof value === 'string' && fitsType[key.type](value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
