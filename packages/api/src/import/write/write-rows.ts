import type { Client } from 'pg';
import { sqlName } from '../../shared/sql-name.js';
import type { Has, ImportKind, Plan } from '../kind/import-kind.js';
import { refreshPlans } from './refresh-plans.js';

/** Rows that one run of a statement takes: large enough for few ledger postings, small enough to show progress. */
const PART = 100_000;

/** What the data change says of itself: the file it came from. */
export interface ChangeLabel {
  label: string;
  fingerprint: string;
}

/** Writes the staged rows, as one data change to which the ledgers' new rows point. */
export async function writeRows(
  client: Client,
  kind: ImportKind,
  has: Has,
  plan: Plan,
  change: ChangeLabel,
  progress: (fraction: number, zh: string, en: string) => void,
): Promise<void> {
  const steps = kind.steps(has, plan);
  const parts = await partsOf(client, kind);
  await markDataChange(client, change, plan.fresh + plan.changed);
  for (const [i, { zh, en, sql, inParts }] of steps.entries()) {
    await refreshPlans(client, kind, plan.fresh + plan.changed);
    for (const [j, part] of inParts ? parts.entries() : [[0, []] as const]) {
      progress((i + j / parts.length) / steps.length, zh, en);
      await client.query(sql, [...part]);
    }
  }
}

async function markDataChange(client: Client, { label, fingerprint }: ChangeLabel, rows: number): Promise<void> {
  const { rows: made } = await client.query<{ id: string }>(
    `insert into data_change (kind, label, fingerprint, rows) values ('IMPORT', $1, $2, $3) returning id`,
    [label.slice(0, 255), fingerprint, rows],
  );
  await client.query(`select set_config('uniongraph.data_change_id', $1, true)`, [made[0]!.id]);
}

/** First subject of each part and of the next one: all rows of a subject fall into one part. */
async function partsOf(client: Client, kind: ImportKind): Promise<[string, string | null][]> {
  const subject = sqlName(kind.subject);
  const { rows } = await client.query<{ first: string }>(
    `select distinct ${subject} as first from (
       select ${subject}, row_number() over (order by ${subject}) as n from import_row
     ) numbered where n % ${PART} = 1 order by 1`,
  );
  return rows.map(({ first }, i) => [first, rows[i + 1]?.first ?? null]);
}
