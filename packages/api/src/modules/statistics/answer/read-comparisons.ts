import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { QueryExecutorProvider } from 'kysely';
import { sql } from 'kysely';
import { scaledValueSql } from '../../published-figures/published-figure-rows.js';
import type { Question } from '../question/question.js';

export interface TargetRow {
  provenance: Provenance;
  indicatorKey: string;
  areaCode: string;
  period: string;
  value: string | null;
  min: string | null;
  max: string | null;
}

export interface FigureRow {
  id: string;
  indicatorKey: string;
  areaCode: string;
  scaledValue: string;
  periodKind: string;
  periodStart: string | null;
  periodEnd: string | null;
}

/** What values are set beside: targets and printed figures of the same indicators and areas. */
export interface Comparisons {
  targets: TargetRow[];
  figures: FigureRow[];
}

export interface WantedComparisons {
  targets: boolean;
  figures: boolean;
  frozen: boolean;
  /** Who reported: for status, notes and completeness. */
  reporting: boolean;
}

/** Reads the comparisons that were asked for, in one statement each, none when none was. */
export async function readComparisons(
  db: QueryExecutorProvider,
  question: Question,
  areaCodes: string[],
  wanted: WantedComparisons,
): Promise<Comparisons> {
  const keys = [...new Set(question.asks.map((ask) => ask.indicator.key))];
  const matching = sql`indicator_key = any (${sql.val(keys)}::text[]) and area_code = any (${sql.val(areaCodes)}::text[])`;
  const targets = wanted.targets
    ? await sql<TargetRow>`select indicator_key as "indicatorKey", area_code as "areaCode", period, value::text, min::text, max::text, provenance from indicator_target
        where ${matching}`.execute(db)
    : { rows: [] };
  const figures = wanted.figures
    ? await sql<FigureRow>`select id, indicator_key as "indicatorKey", area_code as "areaCode", (${scaledValueSql})::text as "scaledValue",
          period_kind as "periodKind", period_start::text as "periodStart", period_end::text as "periodEnd"
        from published_figure f where ${matching} order by ambiguous, id`.execute(db)
    : { rows: [] };
  return { targets: targets.rows, figures: figures.rows };
}
