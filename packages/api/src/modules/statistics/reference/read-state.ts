import { CompiledQuery, type QueryExecutorProvider } from 'kysely';
import { factStateSql } from '../cube/fact-state-sql.js';
import { treeStateSql } from '../cube/tree-state-sql.js';
import { facts } from '../facts/index.js';
import { referenceVersionSql } from './reference-version-sql.js';

/** What answers depend on besides the question, named so that two of the same name are the same. */
export interface State {
  reference: string;
  /** By key of the fact; null while it cannot be told, see factStateSql. */
  facts: Readonly<Record<string, string | null>>;
  /** Of who leads whom; null while it cannot be told, see treeStateSql. */
  tree: string | null;
}

const states = facts.map((fact) => `'${fact.key}', ${factStateSql(fact)}`).join(', ');
const text = `select ${referenceVersionSql} as reference, json_build_object(${states}) as facts,
  ${treeStateSql} as tree from reference_version`;

/** The state of the database as one small statement sees it. */
export async function readState(db: QueryExecutorProvider): Promise<State> {
  const { rows } = await db.getExecutor().executeQuery<State>(CompiledQuery.raw(text));
  return rows[0] as State;
}

/** One name for a whole state but who leads whom; null when some fact's cannot be told. */
export function nameOfState({ reference, facts: ofFacts }: State): string | null {
  const each = facts.map(({ key }) => ofFacts[key] ?? null);
  return each.includes(null) ? null : [reference, ...each].join(' ');
}
