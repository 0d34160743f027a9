import type { Context } from '../../../context.js';
import { connect } from '../../../shared/connections/connect.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { planPage } from '../../../shared/connections/page-plan.js';
import { Faults } from '../../../shared/faults.js';
import { mayListRecords } from '../disclosure/may-list-records.js';
import type { PresentedValue } from '../present/present-observation.js';
import { refuseUnpublished } from '../question/published-through.js';
import type { StatisticsRecordType } from '../types/statistics-record.type.js';
import { presentRecord } from './present-record.js';
import { recordListOrder } from './record-list-order.js';
import { recordSource, subjectQuery } from './record-source.js';
import type { RecordsArgs } from './records.args.js';
import { recordsSql } from './records-sql.js';

/** A list of records and what they add up to. */
export interface RecordConnection extends Connection<StatisticsRecordType> {
  sum(): Promise<number>;
}

/**
 * The records behind one part of a value: the only way to them, so that whom they may not be shown to is refused here and
 * nowhere else.
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
  if (!mayListRecords(fact))
    faults.add(
      'part',
      'RECORDS_OF_PERSONS',
      `${indicator.zh}背后的每条记录是一个人或一户家庭，不列出。`,
      `Every record behind ${indicator.en} is a person or a household: they are not listed.`,
    );
  refuseUnpublished(answer.question, observation.period);
  const records = recordsSql(answer, observation, term ?? indicator.numerator);
  const { sql, parameters } = subjectQuery(context.db, records).compile();
  const page = planPage(
    { list: 'statisticsRecords', keys: recordListOrder, selection: [sql, parameters] },
    paging,
    faults,
  );
  faults.throwIfAny();
  const source = recordSource(context.db, records, page);
  return { ...connect(page, source, (row) => presentRecord(answer.reference, fact, row)), sum: source.sum };
}
