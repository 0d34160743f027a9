import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Fact } from '../define-fact.js';
import { factSql } from './fact-sql.js';
import { dimensionColumns, ledgerColumns, measureColumns } from './ledger-columns.js';
import { ledgerRoutines } from './ledger-routines.js';
import { ledgerIndexes } from './ledger-table-sql.js';
import { postFunctionName } from './post-function-sql.js';
import { type FoundLedger, readLedger } from './read-ledger.js';

/** Subjects that one statement posts anew. */
const PART = 50_000;

/**
 * SQL statements that would bring the ledgers of a migrated database to what the facts declare; empty when they agree. Where
 * the events or columns of a fact change, all its subjects are posted anew: only what differs is written, as of now, so that
 * what was known before stays known.
 */
export async function ledgerDifference(em: SqlEntityManager, facts: readonly Fact[]): Promise<string[]> {
  const statements: string[] = [];
  for (const fact of facts) statements.push(...differenceOf(fact, ...(await foundAndDeclared(em, fact))));
  return statements;
}

/** What the database has of a fact, and what it would have were the fact made anew. */
async function foundAndDeclared(em: SqlEntityManager, fact: Fact): Promise<[FoundLedger, FoundLedger]> {
  await em.begin();
  try {
    const found = await readLedger(em, fact);
    await em.execute(`drop table if exists ${fact.ledger} cascade`);
    for (const name of found.routines.keys()) await em.execute(`drop function ${name} cascade`);
    for (const statement of factSql(fact)) await em.execute(statement);
    return [found, await readLedger(em, fact)];
  } finally {
    await em.rollback();
  }
}

function differenceOf(fact: Fact, found: FoundLedger, declared: FoundLedger): string[] {
  if (found.columns.size === 0) return [...factSql(fact), ...repost(fact)];
  const { ledger } = fact;
  const dropped = [...found.columns.keys()].filter((name) => !declared.columns.has(name));
  const added = ledgerColumns(fact).filter(([name]) => !found.columns.has(name));
  const routines = [...ledgerRoutines(fact)].filter(
    ([name]) => found.routines.get(name) !== declared.routines.get(name),
  );
  const isCounted = new Set([...dimensionColumns(fact).map(([name]) => name), ...measureColumns(fact)]);
  const isRecounted =
    added.some(([name]) => isCounted.has(name)) || routines.some(([name]) => name.endsWith('_events'));
  return [
    ...dropped.map((name) => `alter table ${ledger} drop column ${name}`),
    ...added.map((column) => `alter table ${ledger} add column ${column.join(' ')}`),
    ...[...found.indexes].filter((name) => !declared.indexes.has(name)).map((name) => dropIndex(ledger, name)),
    ...[...ledgerIndexes(fact)].filter(([name]) => !found.indexes.has(name)).map(([, sql]) => sql),
    ...[...found.routines.keys()]
      .filter((name) => !declared.routines.has(name))
      .map((name) => `drop function ${name} cascade`),
    ...routines.flatMap(([name, sql]) => [`drop function if exists ${name} cascade`, sql]),
    ...(isRecounted ? repost(fact) : []),
  ];
}

const dropIndex = (ledger: string, name: string) =>
  name === `${ledger}_pkey` ? `alter table ${ledger} drop constraint ${name}` : `drop index ${name}`;

const repost = (fact: Fact): string[] =>
  fact.origins.map(
    (origin) => `select ${postFunctionName(fact, origin)}(array_agg(id), 'KNOWN')
from (select id, row_number() over (order by id) / ${PART} as part from ${origin.subjectTable}) subject group by part`,
  );
