import type { CountUnit } from '@uniongraph/schema/codes/count-unit';
import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { IndicatorGroup } from '@uniongraph/schema/codes/indicator-group';
import type { Fact } from './define-fact.js';

/** One sum over one fact, restricted to some values of its dimension columns. */
export interface Term<F extends Fact = Fact> {
  fact: F;
  measure: string;
  where: Readonly<Record<string, readonly (string | boolean | number)[]>>;
}

export interface DefinitionVersion {
  version: number;
  formulaZh: string;
  formulaEn: string;
  caveatZh: string;
  caveatEn: string;
  /** Where the formula is argued, for developers: a section of the domain dossier. */
  source: string;
  /** A published standard that it follows, for readers. */
  standard?: string;
}

export interface IndicatorDefinition extends DefinitionVersion {
  /** What the indicator was before, each until the first day of the next one; domain.md must give them. */
  earlier?: readonly (DefinitionVersion & { validTo: string })[];
}

/** What people ask for: a sum, or a ratio of two sums (design.md §3). */
export interface Indicator {
  /** Stable key that published figures, targets and breaks refer to. */
  key: string;
  /** Name of the GraphQL field. */
  field: string;
  zh: string;
  en: string;
  group: IndicatorGroup;
  unit: 'COUNT' | 'PERCENT';
  countUnit: CountUnit;
  decimals: number;
  /** The sum is of such parts of its unit, as fen are of yuan: 100. The value is told in whole units with their decimals. */
  partsOfUnit?: 100;
  numerator: Term;
  denominator?: Term;
  /** Where the fact's own default source does not hold what is asked. */
  defaultSource?: DataSource;
  definition: IndicatorDefinition;
}

type ColumnValues<F extends Fact> = { [Column in keyof F['dimensions']]?: readonly (string | boolean | number)[] };

/** A typed reference to a measure of a fact: a misspelt measure or column does not compile. */
export function termOf<F extends Fact>(
  fact: F,
  measure: keyof F['measures'] & string,
  where: ColumnValues<F> = {},
): Term {
  return { fact, measure, where: where as Term['where'] };
}

/** Declares an indicator. Add it to `definitions/index.ts`; field, catalogue, filters and tests follow from there. */
export function defineIndicator<const I extends Indicator>(indicator: I): I {
  return indicator;
}
