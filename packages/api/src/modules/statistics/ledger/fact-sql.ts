import type { Fact } from '../define-fact.js';
import { ledgerRoutines } from './ledger-routines.js';
import { ledgerTableSql } from './ledger-table-sql.js';

/** All DDL that follows from a fact's declaration, in the order in which it must run. */
export const factSql = (fact: Fact): string[] => [...ledgerTableSql(fact), ...ledgerRoutines(fact).values()];
