import type { Fact } from '../define-fact.js';

/**
 * SQL of a text that changes with every change of what a fact's ledger holds; null while it holds rows that some rollup has
 * not folded. Rows of transactions that a fold found ended are all there, so that a ledger without later ones is the same
 * whenever it is seen, by whatever snapshot; an empty ledger too.
 */
export function factStateSql({ ledger, rollups }: Fact): string {
  if (rollups.length === 0) return 'null::text';
  const names = rollups.map(({ name }) => `'${name}'`).join(', ');
  // The last row by the index, not a search: the planner knows nothing of where folding stands, and might read the whole ledger.
  return `(select case when coalesce(min(folded_before) > (select posted_in from ${ledger} order by posted_in desc limit 1), true)
    then string_agg(folded_before::text, '/' order by name) end from rollup.state where name in (${names}))`;
}
