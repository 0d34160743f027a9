import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { sqlName } from '../../../shared/sql-name.js';
import type { Fact, Measure } from '../define-fact.js';
import type { Term } from '../define-indicator.js';

/** One column of a cube: the sum of a measure over some values of dimension columns, from one source or from all. */
export interface Aggregate {
  id: string;
  fact: Fact;
  column: string;
  kind: Measure['kind'];
  where: [string, readonly (string | boolean | number)[]][];
  source: DataSource | null;
  /** The same sum without `where`: tells a true zero from a blank. Itself when nothing is filtered. */
  baseId: string;
}

/** The aggregates that a term needs: its own and, when it filters, the unfiltered one. */
export function aggregatesOf(term: Term, source: DataSource | null): Aggregate[] {
  const { fact, measure } = term;
  const where = Object.entries(term.where).sort(([a], [b]) => (a < b ? -1 : 1));
  const baseId = `${measure}@${source ?? '*'}`;
  const base: Aggregate = {
    id: baseId,
    fact,
    column: sqlName(measure),
    kind: (fact.measures[measure] as Measure).kind,
    where: [],
    source,
    baseId,
  };
  return where.length === 0 ? [base] : [{ ...base, id: `${baseId}${JSON.stringify(where)}`, where }, base];
}
