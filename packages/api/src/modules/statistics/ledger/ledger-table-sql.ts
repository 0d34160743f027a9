import type { Fact } from '../define-fact.js';
import { ledgerColumns } from './ledger-columns.js';

/** The indexes of a ledger by name: by subject for posting, by area for reading, by transaction for folding. */
export function ledgerIndexes({ ledger, origins }: Fact): Map<string, string> {
  const keys: [string, string][] = [
    ...origins.map(({ key }): [string, string] => [`${key}_subject`, `(subject_id) where origin = '${key}'`]),
    ['area', '(province_code, prefecture_code, county_code, effective_on)'],
    ['posted_in', '(posted_in)'],
  ];
  return new Map(keys.map(([name, on]) => [`${ledger}_${name}`, `create index ${ledger}_${name} on ${ledger} ${on}`]));
}

/** DDL of a fact's ledger: signed changes by valid time (`effective_on`) and knowledge time (`recorded_at`), never altered. */
export function ledgerTableSql(fact: Fact): string[] {
  const columns = ledgerColumns(fact).map((column) => column.join(' '));
  return [
    `create table ${fact.ledger} (\n  ${columns.join(',\n  ')}\n)`,
    ...ledgerIndexes(fact).values(),
    `create trigger ${fact.ledger}_append_only before update or delete or truncate on ${fact.ledger}
  for each statement execute function refuse_ledger_change()`,
  ];
}
