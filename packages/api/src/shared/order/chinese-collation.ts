import { type RawBuilder, sql } from 'kysely';

/** Sorts Chinese text by pinyin, as ICU does for Chinese. */
export const inChineseOrder = (expression: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${expression} collate "zh-x-icu"`;
