import type { Client } from 'pg';
import type { Fault } from '../fault/fault.js';
import type { FaultCode } from '../fault/fault-texts.js';

const BATCH = 5_000;

interface FaultRow {
  line: number;
  column_key: string | null;
  value: string;
  code: FaultCode;
  args: string;
  severity: Fault['severity'];
}

export interface FaultCounts {
  faultyRows: number;
  errors: number;
  warnings: number;
}

export async function countFaults(client: Client): Promise<FaultCounts> {
  const { rows } = await client.query<Record<'faulty' | 'errors' | 'warnings', string>>(
    `select count(distinct line) filter (where severity = 'ERROR') as faulty,
       count(*) filter (where severity = 'ERROR') as errors,
       count(*) filter (where severity = 'WARNING') as warnings
     from import_fault`,
  );
  const { faulty = 0, errors = 0, warnings = 0 } = rows[0] ?? {};
  return { faultyRows: Number(faulty), errors: Number(errors), warnings: Number(warnings) };
}

const orders = { LINE: 'line, severity, column_key, code', ERRORS_FIRST: 'severity, line, column_key, code' };

/** All faults in one of the orders, read in batches. Needs a transaction. */
export async function* recordedFaults(client: Client, order: keyof typeof orders): AsyncGenerator<Fault[]> {
  await client.query(
    `declare fault_reader no scroll cursor for
     select line, column_key, value, code, args, severity from import_fault order by ${orders[order]}`,
  );
  try {
    for (;;) {
      const { rows } = await client.query<FaultRow>(`fetch ${BATCH} from fault_reader`);
      if (rows.length === 0) return;
      yield rows.map(({ column_key, args, ...rest }) => ({ ...rest, column: column_key, args: JSON.parse(args) }));
    }
  } finally {
    await client.query('close fault_reader');
  }
}
