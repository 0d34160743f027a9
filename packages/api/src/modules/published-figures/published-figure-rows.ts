import { type Kysely, sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';
import { formatFigure } from './format-figure.js';

/** The number that a printed figure `f` means: value × scale, per cent and percentage points as a ratio. */
export const scaledValueSql = sql<string>`case when f.count_unit in ('PERCENT', 'PERCENTAGE_POINT')
    then round(f.value * f.scale / 100, 10) else f.value * f.scale end`;

export function selectPublishedFigures(db: Kysely<Tables>) {
  return db
    .selectFrom('published_figure as f')
    .select([
      'f.id as rowId',
      'f.measure_code as measureCode',
      'f.indicator_key as indicatorKey',
      'f.title',
      'f.title_en as titleEn',
      'f.area_code as areaCode',
      'f.value',
      'f.scale',
      'f.qualifier',
      'f.count_unit as countUnit',
      'f.period_kind as periodKind',
      'f.period_text as periodText',
      'f.period_start as periodStart',
      'f.period_end as periodEnd',
      'f.original_text as originalText',
      'f.ambiguous',
      'f.note',
      'f.source_document_id as sourceDocumentId',
      'f.provenance',
      sql<string>`f.value * f.scale`.as('meant'),
      scaledValueSql.as('scaledValue'),
    ]);
}

type PublishedFigureRecord = Awaited<ReturnType<ReturnType<typeof selectPublishedFigures>['execute']>>[number];

export function toPublishedFigure(record: PublishedFigureRecord) {
  return {
    ...record,
    id: globalId('PublishedFigure', record.rowId),
    formatted: formatFigure(record.meant, record.qualifier, record.countUnit),
  };
}

export type PublishedFigureRow = ReturnType<typeof toPublishedFigure>;

export const publishedFigureById = defineLoader<string, PublishedFigureRow | null>(async (ids, { db }) => {
  const records = await selectPublishedFigures(db).where(sql<boolean>`f.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toPublishedFigure), (figure) => figure.rowId);
});
