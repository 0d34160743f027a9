import { sql } from 'kysely';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';

/** Names of users as they are shown to those who work on the same matter; of the users themselves nothing else is told. */
export const officialName = defineLoader<string, string | null>(async (ids, { whole }) => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, display_name as name from user_account where id = any(${ids}::bigint[])`.execute(whole);
  return alignOne(ids, rows, (row) => row.id).map((row) => row?.name ?? null);
});
