import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { checkSensitivity } from './disclosure/check-sensitivity.js';
import type { Sensitivity } from './disclosure/sensitivity.js';

/** A sum over a fact. STOCK: a balance on a day. FLOW: what happened within a period. */
export interface Measure {
  kind: 'STOCK' | 'FLOW';
  zh: string;
  en: string;
}

/** A table whose changes alter the events of a fact. */
export interface Watch {
  table: string;
  /** Columns that matter; an update of any other column posts nothing. */
  columns: string[];
  /** Column that holds the id of the subject or, with `through`, of the row that subjects refer to. */
  key: string;
  /** The table that subjects refer to, and their column that does so, under a foreign key. */
  through?: { table: string; column: string };
}

/** One kind of subject whose history yields the events of a fact. */
export interface FactOrigin {
  key: string;
  /** Table whose rows are the subjects; they are locked while their events are posted. */
  subjectTable: string;
  watches: Watch[];
  /** No two events of a subject cancel out: those of a new subject are posted as they are. */
  eventsStand?: boolean;
  /**
   * Body of the SQL function `<ledger>_<key>_events(ids bigint[])`: the signed events of the subjects `ids`, with the columns
   * subject_id, effective_on, organization_id, area_code, source, provenance, then every dimension and every measure.
   */
  events: string;
}

/** Balances kept by area and month for some of a fact's dimensions, so that a question costs what it returns. */
export interface Rollup<Dimensions extends string = string> {
  /** Name of its tables in the schema `rollup`. */
  name: string;
  dimensions: readonly Dimensions[];
  /** Level of the finest nodes it holds: below it questions read the ledger, of which an area that small has few rows. */
  finest: 'PREFECTURE' | 'COUNTY';
  /** Changes are kept by day too, for days within a month; without, those of the month are read from the ledger. */
  byDay: boolean;
}

export type ReporterKind = 'ORGANIZATION' | 'EMPLOYING_UNIT';

/** A measure of a fact over some values of its dimensions. */
export interface ReportingSum<Measures extends string = string> {
  measure: Measures;
  where?: Readonly<Record<string, readonly (string | boolean | number)[]>>;
}

/** Who reports a fact, and who should: tells of a sum whether anybody is missing in it, and how old it is. */
export interface FactReporting<Measures extends string = string> {
  reporters: ReporterKind;
  /** A flow: the reports, on the days that they are of. */
  reports: ReportingSum<Measures>;
  /** A stock: those whose latest report holds. Without it those are counted who reported for the latest round. */
  standing?: ReportingSum<Measures>;
  /** A stock: those who should report; of another fact where it says so. */
  expected: ReportingSum<Measures> | (ReportingSum & { fact: Fact });
}

/** One table of events about one subject, with typed dimensions and measures (design.md §3). */
export interface Fact<Dimensions extends string = string, Measures extends string = string> {
  key: string;
  zh: string;
  en: string;
  /** Name of the append-only ledger table. */
  ledger: string;
  /** Which columns answer which dimension of the query; AREA and PERIOD every fact has. */
  groups: Partial<Record<StatisticsDimension, NoInfer<Dimensions>>>;
  /** Dimension columns with their SQL types. */
  dimensions: Record<Dimensions, 'text' | 'boolean' | 'smallint'>;
  measures: Record<Measures, Measure>;
  /** Sources the fact may come from; empty when it has only one. Two sources are never added up. */
  sources: readonly DataSource[];
  defaultSource: DataSource | null;
  origins: FactOrigin[];
  /** Dimensions of which each value is a population of its own: an area that knows one may know nothing of another. */
  populations: readonly NoInfer<Dimensions>[];
  /** A question takes the first that has all its dimensions: those of few cells stand first. */
  rollups: readonly Rollup<NoInfer<Dimensions>>[];
  /** Set where only rows of some members belong to an organization; else all of them do. */
  organized?: { column: NoInfer<Dimensions>; members: readonly string[] };
  /** Set where a fact is made of reports; registers of events lack nobody. */
  reporting?: FactReporting<NoInfer<Measures>> | undefined;
  /** Set where small counts point at persons; every answer then keeps to what is released of the fact. */
  sensitive?: Sensitivity<NoInfer<Measures>> | undefined;
}

/** Declares a fact, keeping the literal names of its dimensions and measures. */
export function defineFact<Dimensions extends string, Measures extends string>(
  fact: Fact<Dimensions, Measures>,
): Fact<Dimensions, Measures> {
  checkSensitivity(fact);
  return fact;
}
