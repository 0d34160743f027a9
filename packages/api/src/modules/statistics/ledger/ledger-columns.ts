import { sqlName } from '../../../shared/sql-name.js';
import type { Fact } from '../define-fact.js';

/** Columns that name the subject and its place; ancestry is stored so that no read has to walk a tree. */
export const ancestryColumns = ['province_code', 'prefecture_code', 'county_code', 'township_code'] as const;

/** Columns that an events function yields before the dimensions, with their SQL types. */
export const eventColumns = {
  subject_id: 'bigint',
  effective_on: 'date',
  organization_id: 'bigint',
  area_code: 'text',
  source: 'text',
  provenance: 'text',
} as const;

export const dimensionColumns = (fact: Fact): [string, string][] => Object.entries(fact.dimensions);

export const measureColumns = (fact: Fact): string[] => Object.keys(fact.measures).map(sqlName);

const required = new Set(['subject_id', 'effective_on', 'area_code', 'provenance']);

/**
 * Every column of a fact's ledger with its DDL. `posted_in` is the transaction that wrote the row: whoever has read all
 * transactions before one knows that no row of theirs is still to come.
 */
export function ledgerColumns(fact: Fact): [name: string, ddl: string][] {
  return [
    ['id', 'bigint generated always as identity'],
    ['recorded_at', 'timestamptz not null'],
    ['posted_in', 'xid8 not null default pg_current_xact_id()'],
    ['data_change_id', 'bigint'],
    ['origin', 'text not null'],
    ...Object.entries(eventColumns).map(([name, type]): [string, string] => [
      name,
      required.has(name) ? `${type} not null` : type,
    ]),
    ...ancestryColumns.map((name): [string, string] => [name, 'text']),
    ...dimensionColumns(fact),
    ...measureColumns(fact).map((name): [string, string] => [name, 'bigint']),
  ];
}
