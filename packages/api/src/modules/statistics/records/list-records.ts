import { type Expression, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { connect } from '../../../shared/connections/connect.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { rootSource } from '../../../shared/connections/list-source.js';
import { planPage } from '../../../shared/connections/page-plan.js';
import { Faults } from '../../../shared/faults.js';
import type { PresentedValue } from '../present/present-observation.js';
import type { StatisticsRecordType } from '../types/statistics-record.type.js';
import { presentRecord } from './present-record.js';
import { recordListOrder } from './record-list-order.js';
import type { RecordsArgs } from './records.args.js';
import { recordsSql } from './records-sql.js';

/** A list of records and what they add up to. */
export interface RecordConnection extends Connection<StatisticsRecordType> {
  sum(): Promise<number>;
}

/**
 * The records behind one part of a value: the only way to them, so that whom they may not be shown to is refused here and
 * nowhere else. A page is one statement; count and sum are another, read when one of them is selected.
 */
export function listRecords(
  context: Context,
  { answer, observation }: PresentedValue,
  { part, ...paging }: RecordsArgs,
): RecordConnection {
  const faults = new Faults();
  const { indicator } = observation;
  const term = part === 'DENOMINATOR' ? indicator.denominator : indicator.numerator;
  if (!term)
    faults.add(
      'part',
      'NO_DENOMINATOR',
      `${indicator.zh}是计数，没有分母。`,
      `${indicator.en} is a count and has no denominator.`,
      'NUMERATOR',
    );
  const { fact } = term ?? indicator.numerator;
  const query = context.db
    .selectFrom(recordsSql(answer, observation, term ?? indicator.numerator).as('r'))
    .selectAll('r');
  const { sql: text, parameters } = query.compile();
  const page = planPage(
    { list: 'statisticsRecords', keys: recordListOrder, selection: [text, parameters] },
    paging,
    faults,
  );
  faults.throwIfAny();
  let reading: Promise<{ count: number; sum: string }> | undefined;
  const totals = () => (reading ??= readTotals(context, query));
  const source = { ...rootSource(context.db, query, page), count: async () => (await totals()).count };
  return {
    ...connect(page, source, (row) => presentRecord(answer.reference, fact, row)),
    sum: async () => Number((await totals()).sum),
  };
}

async function readTotals({ db }: Context, query: Expression<unknown>) {
  const { rows } = await sql<{ count: number; sum: string }>`
    select count(*)::int as count, coalesce(sum(contribution), 0)::text as sum from ${query} as listed`.execute(db);
  return rows[0] ?? { count: 0, sum: '0' };
}
