import type { Fact } from '../define-fact.js';
import { ancestryColumns, dimensionColumns, eventColumns, measureColumns } from './ledger-columns.js';

/** DDL of a fact's ledger: signed changes by valid time (`effective_on`) and knowledge time (`recorded_at`), never altered. */
export function ledgerTableSql(fact: Fact): string {
  const columns = [
    'id bigint generated always as identity primary key',
    'recorded_at timestamptz not null',
    'data_change_id bigint',
    'origin text not null',
    ...Object.entries(eventColumns).map(
      ([name, type]) => `${name} ${type}${requiredColumns.has(name) ? ' not null' : ''}`,
    ),
    ...ancestryColumns.map((name) => `${name} text`),
    ...dimensionColumns(fact).map(([name, type]) => `${name} ${type}`),
    ...measureColumns(fact).map((name) => `${name} bigint`),
  ];
  return `create table ${fact.ledger} (\n  ${columns.join(',\n  ')}\n);
create index ${fact.ledger}_subject on ${fact.ledger} (origin, subject_id);
create index ${fact.ledger}_prefecture on ${fact.ledger} (prefecture_code, effective_on);
create index ${fact.ledger}_province on ${fact.ledger} (province_code, effective_on);
create trigger ${fact.ledger}_append_only before update or delete or truncate on ${fact.ledger}
  for each statement execute function refuse_ledger_change();`;
}

const requiredColumns = new Set(['subject_id', 'effective_on', 'area_code', 'provenance']);
