import type { Fact } from '../define-fact.js';
import { divisionTriggerSql } from './division-trigger-sql.js';
import { ledgerTableSql } from './ledger-table-sql.js';
import { eventsFunctionSql, postFunctionSql } from './post-function-sql.js';
import { watchTriggerSql } from './watch-trigger-sql.js';

/** All DDL that follows from a fact's declaration, in the order in which it must run. */
export function factSql(fact: Fact): string {
  const parts = [
    ledgerTableSql(fact),
    ...fact.origins.flatMap((origin) => [
      eventsFunctionSql(fact, origin),
      postFunctionSql(fact, origin),
      ...origin.watches.map((watch) => watchTriggerSql(fact, origin, watch)),
      divisionTriggerSql(fact, origin),
    ]),
  ];
  return parts.join('\n\n');
}
