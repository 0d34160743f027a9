import { sql } from 'kysely';
import { alignMany } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import { today } from '../../shared/today.js';
import { type DivisionRow, selectDivisions, toDivision } from './division-rows.js';

/** Divisions directly below, by code: those valid today, or with the former ones. */
export const childDivisions = defineLoader<string, DivisionRow[], { includeFormer: boolean }>(
  async (codes, context, { includeFormer }) => {
    const day = today(context);
    let query = selectDivisions(context.db).where(sql<boolean>`d.parent_code = any(${codes}::text[])`);
    if (!includeFormer)
      query = query.where(sql<boolean>`
      (d.valid_from is null or d.valid_from <= ${day}::date) and (d.valid_to is null or d.valid_to > ${day}::date)`);
    const records = await query.orderBy('d.code').execute();
    return alignMany(codes, records.map(toDivision), (division) => division.parentCode ?? '');
  },
);
