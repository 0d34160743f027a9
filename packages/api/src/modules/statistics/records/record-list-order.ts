import { sql } from 'kysely';
import { ascending, type SortKey } from '../../../shared/connections/sort-key.js';

const bigint = (name: string) => ascending(name, { expression: sql.ref(`r.${name}`), type: 'bigint' });

/** Those that add the most first. */
export const recordListOrder: readonly SortKey[] = [
  { ...bigint('contribution'), descending: true },
  ascending('origin', { expression: sql.ref('r.origin'), type: 'text' }),
  bigint('subjectId'),
];
