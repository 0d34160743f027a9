import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';
import type { ProgrammeBrandType } from './programme-brand.type.js';

export const selectBrands = (db: Kysely<Tables>) =>
  db.selectFrom('programme_brand').select(['code', 'name', 'name_en as nameEn', 'season', 'provenance']);

export const brandByCode = defineLoader<string, ProgrammeBrandType | null>(async (codes, { db }) => {
  const rows = await selectBrands(db).where(sql<boolean>`code = any(${codes}::text[])`).execute();
  return alignOne(codes, rows, (row) => row.code);
});
