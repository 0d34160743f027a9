import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';

export const selectSchemes = (db: Kysely<Tables>) =>
  db
    .selectFrom('recognition_scheme as s')
    .select([
      's.id as rowId',
      's.code',
      's.name',
      's.name_en as nameEn',
      's.kind',
      's.holder_kind as holderKind',
      's.levels',
      's.source',
      's.provenance',
    ]);

type SchemeRecord = Awaited<ReturnType<ReturnType<typeof selectSchemes>['execute']>>[number];

export const toScheme = (record: SchemeRecord) => ({ ...record, id: globalId('RecognitionScheme', record.rowId) });

export type SchemeRow = ReturnType<typeof toScheme>;

export const schemeById = defineLoader<string, SchemeRow | null>(async (ids, { db }) => {
  const records = await selectSchemes(db).where(sql<boolean>`s.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toScheme), (scheme) => scheme.rowId);
});
