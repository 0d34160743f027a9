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
  /** The same sum over the whole population: tells a true zero from a blank. Itself when no other filter is set. */
  baseId: string;
}

const known = new WeakMap<Term, Map<DataSource | null, Aggregate[]>>();

/** The aggregates that a term needs: its own and, when it filters within a population, that of the population. */
export function aggregatesOf(term: Term, source: DataSource | null): Aggregate[] {
  const bySource = known.get(term) ?? new Map<DataSource | null, Aggregate[]>();
  known.set(term, bySource);
  const found = bySource.get(source) ?? makeAggregates(term, source);
  bySource.set(source, found);
  return found;
}

function makeAggregates(term: Term, source: DataSource | null): Aggregate[] {
  const where = Object.entries(term.where).sort(([a], [b]) => (a < b ? -1 : 1));
  const population = where.filter(([column]) => term.fact.populations.includes(column));
  const base = aggregate(term, source, population);
  return where.length === population.length ? [base] : [{ ...aggregate(term, source, where), baseId: base.id }, base];
}

function aggregate({ fact, measure }: Term, source: DataSource | null, where: Aggregate['where']): Aggregate {
  const id = `${measure}@${source ?? '*'}${where.length === 0 ? '' : JSON.stringify(where)}`;
  const { kind } = fact.measures[measure] as Measure;
  return { id, fact, column: sqlName(measure), kind, where, source, baseId: id };
}
