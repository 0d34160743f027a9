import type { CountUnit } from '@uniongraph/schema/codes/count-unit';
import type { FigureQualifier } from '@uniongraph/schema/codes/figure-qualifier';
import type { PeriodKind } from '@uniongraph/schema/codes/period-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';

/** What a group of figures has in common. */
export interface FigureGroup {
  source: string;
  area: string;
  period: { text: string; start?: string; end?: string };
  figures: readonly FigureData[];
}

/** A number as printed, such as 85.6 with scale 10000. Rates as printed, 93 for 93 %. */
export interface FigureData {
  measure: string;
  /** Indicator that computes the same thing. */
  indicator?: string;
  zh: string;
  en: string;
  value: string;
  scale?: 1 | 10_000 | 100_000_000;
  qualifier?: FigureQualifier;
  unit: CountUnit;
  kind: PeriodKind;
  /** The figure's words; without them the number is written out anew. */
  text?: string;
  ambiguous?: boolean;
  note?: string;
  provenance?: Extract<Provenance, 'DERIVED'>;
  /** For one figure of another period than the group's. */
  period?: FigureGroup['period'];
}

export const WAN = 10_000;
export const YI = 100_000_000;
