import type { ClientBase } from 'pg';
import { seal, sealedWithSql, unseal } from '../cipher/field-cipher.js';
import { fieldHash } from '../cipher/field-hash.js';
import { keyRing } from '../keys/installed-keys.js';
import type { SealedColumn } from '../sealed-columns.js';

const BATCH = 500;

interface SealedRow {
  key: string;
  place: string;
  sealed: Buffer;
}

/** How many values of a column another key than the current one has sealed. */
export async function countStale(client: ClientBase, { table, column }: SealedColumn): Promise<number> {
  const { rows } = await client.query<{ stale: string }>(
    `select count(*) as stale from ${table} where ${sealedWithSql(column)} <> $1`,
    [keyRing().current.id],
  );
  return Number(rows[0]?.stale);
}

/**
 * Seals the values of a column anew with the current key, a batch a transaction: readers go on, an interruption leaves
 * every value whole, and the next run takes up the rest. Reports how many each batch took.
 */
export async function resealColumn(
  client: ClientBase,
  column: SealedColumn,
  done: (rows: number) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let after = '0'; ; ) {
    signal.throwIfAborted();
    const batch = await resealBatch(client, column, after);
    if (batch === undefined) return;
    after = batch.last;
    done(batch.rows);
  }
}

async function resealBatch(client: ClientBase, { table, rowKey, column, hashColumn }: SealedColumn, after: string) {
  await client.query('begin');
  try {
    const { rows } = await client.query<SealedRow>(
      `select id as key, ${rowKey}::text as place, ${column} as sealed from ${table}
       where id > $1 and ${sealedWithSql(column)} <> $2 order by id limit ${BATCH} for no key update`,
      [after, keyRing().current.id],
    );
    const name = `${table}.${column}`;
    const plain = rows.map(({ place, sealed }) => unseal({ column: name, row: place }, Buffer.from(sealed)));
    await client.query(
      `update ${table} t set ${column} = r.cipher${hashColumn === null ? '' : `, ${hashColumn} = r.hash`}
       from unnest($1::bigint[], $2::bytea[], $3::bytea[]) r(id, cipher, hash) where t.id = r.id`,
      [
        rows.map(({ key }) => key),
        rows.map(({ place }, index) => seal({ column: name, row: place }, plain[index] as string)),
        plain.map((value) => fieldHash(name, value)),
      ],
    );
    await client.query('commit');
    const last = rows.at(-1);
    return last && { rows: rows.length, last: last.key };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
