import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { unseal } from '../../modules/privacy/cipher/field-cipher.js';
import { type SealedColumn, sealedFields } from '../../modules/privacy/sealed-columns.js';

/** Tables that tell of this database, not of what was loaded. */
const NOT_DATA = `'schema_migration', 'reference_version', 'organization_tree_change', 'data_key_check', 'user_account', 'access_grant',
  'user_session', 'sign_in_lock', 'api_key', 'audit_entry', 'field_reveal', 'export_job'`;
/** Sealed values and their hashes depend on the keys; what they hold is hashed unsealed. */
const SEALED = sealedFields
  .flatMap(({ table, column, hashColumn }) => [column, hashColumn].map((each) => `'${table}.${each}'`))
  .join(', ');
const LEDGER = '_ledger';

interface TableText {
  name: string;
  columns: string;
  key: string | null;
}

/**
 * SHA-256 of everything stored: every table in the order of its key, every ledger in the order of all its columns without
 * the row number and the transaction. Equal data give an equal hash on every machine, in every time zone (domain.md §4.4, §4.12).
 */
export function demoHash(em: SqlEntityManager): Promise<string> {
  return em.transactional(async (within) => {
    await within.execute(`set local timezone to 'UTC'`);
    await within.execute(`set local datestyle to 'ISO, YMD'`);
    const hash = createHash('sha256');
    for (const table of await tablesByName(within)) {
      hash.update(`${table.name} ${await tableDigest(within, table)}\n`);
    }
    for (const column of sealedFields) hash.update(await unsealedText(within, column));
    return hash.digest('hex');
  });
}

/** Tables with their columns (a ledger's without what tells of this database) and their keys. */
function tablesByName(em: SqlEntityManager): Promise<TableText[]> {
  return em.execute<TableText[]>(
    `select c.relname as name,
       string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
         filter (where a.attname not in ('id', 'posted_in') or c.relname not like '%${LEDGER}') as columns,
       string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::smallint[], a.attnum))
         filter (where a.attnum = any (i.indkey) and c.relname not like '%${LEDGER}') as key
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       and c.relname || '.' || a.attname not in (${SEALED})
     left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in (${NOT_DATA})
     group by c.relname order by c.relname collate "C"`,
  );
}

async function tableDigest(em: SqlEntityManager, { name, columns, key }: TableText): Promise<string> {
  const line = `row(${columns})::text`;
  const [digest] = await em.execute<{ digest: string }[]>(
    `select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by place), ''), 'UTF8')), 'hex') as digest
     from (select ${line} as line, row_number() over (order by ${key ?? `${line} collate "C"`}) as place from ${name}) lines`,
  );
  return digest!.digest;
}

async function unsealedText(em: SqlEntityManager, { table, rowKey, column }: SealedColumn): Promise<string> {
  const rows = await em.execute<{ place: string; sealed: Buffer | null }[]>(
    `select ${rowKey} as place, ${column} as sealed from ${table} order by ${rowKey}::text collate "C"`,
  );
  const open = (row: string, sealed: Buffer | null) => sealed && unseal({ column: `${table}.${column}`, row }, sealed);
  const lines = rows.map(({ place, sealed }) => `${place} ${open(place, sealed)}`);
  return `${table}.${column}\n${lines.join('\n')}\n`;
}
