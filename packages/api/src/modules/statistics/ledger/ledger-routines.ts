import type { Fact } from '../define-fact.js';
import { divisionTriggerName, divisionTriggerSql } from './division-trigger-sql.js';
import {
  eventsFunctionName,
  eventsFunctionSql,
  postFewFunctionName,
  postFewFunctionSql,
  postFunctionName,
  postFunctionSql,
} from './post-function-sql.js';
import { watchTriggerName, watchTriggerSql } from './watch-trigger-sql.js';

/** The SQL functions of a fact by name, each with the triggers that call it, in the order in which they must be made. */
export function ledgerRoutines(fact: Fact): Map<string, string> {
  const routines = fact.origins.flatMap((origin): [string, string][] => [
    [eventsFunctionName(fact, origin), eventsFunctionSql(fact, origin)],
    [postFunctionName(fact, origin), postFunctionSql(fact, origin)],
    [postFewFunctionName(fact, origin), postFewFunctionSql(fact, origin)],
    ...origin.watches.map((watch): [string, string] => [
      watchTriggerName(fact, origin, watch),
      watchTriggerSql(fact, origin, watch),
    ]),
    [divisionTriggerName(fact, origin), divisionTriggerSql(fact, origin)],
  ]);
  return new Map(routines);
}
