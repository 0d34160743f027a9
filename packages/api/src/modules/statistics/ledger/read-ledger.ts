import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Fact } from '../define-fact.js';

/** What a database has of a fact: columns of its ledger, indexes, and SQL functions with result, settings, body and triggers. */
export interface FoundLedger {
  columns: Map<string, string>;
  indexes: Set<string>;
  routines: Map<string, string>;
}

type Row = { name: string; text: string };

export async function readLedger(em: SqlEntityManager, { ledger }: Fact): Promise<FoundLedger> {
  const columns = await em.execute<Row[]>(
    `select column_name as name, data_type || ' ' || is_nullable as text from information_schema.columns
     where table_schema = 'public' and table_name = ? order by column_name`,
    [ledger],
  );
  const indexes = await em.execute<Row[]>(`select indexname as name, '' as text from pg_indexes where tablename = ?`, [
    ledger,
  ]);
  const routines = await em.execute<Row[]>(
    `select proname as name, concat(pg_get_function_result(oid), proconfig, regexp_replace(prosrc, '\\s+', ' ', 'g'),
       (select string_agg(pg_get_triggerdef(t.oid), ';' order by tgname) from pg_trigger t where t.tgfoid = p.oid)) as text
     from pg_proc p where pronamespace = 'public'::regnamespace and starts_with(proname, ? || '_') order by proname`,
    [ledger],
  );
  const byName = (rows: Row[]) => new Map(rows.map(({ name, text }) => [name, text]));
  return { columns: byName(columns), indexes: new Set(indexes.map(({ name }) => name)), routines: byName(routines) };
}
