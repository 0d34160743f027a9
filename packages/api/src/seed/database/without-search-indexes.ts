import type { ClientBase } from 'pg';

/**
 * Drops the GIN indexes for the time of `work` and builds them anew after it. Every copied row and every path that is set
 * would else be entered into them one by one, which takes longer than everything else together.
 */
export async function withoutSearchIndexes(
  client: ClientBase,
  work: () => Promise<void>,
  rebuilding: (share: number) => void,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and indexdef like '%USING gin%' order by indexname`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const [done, { definition }] of rows.entries()) {
    rebuilding(done / rows.length);
    await client.query(definition);
  }
}
