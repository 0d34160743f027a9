import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { connect } from '../../../shared/connections/connect.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { rootSource } from '../../../shared/connections/list-source.js';
import { planPage } from '../../../shared/connections/page-plan.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { Faults } from '../../../shared/faults.js';
import type { StatisticsRevisionType } from '../types/statistics-revision.type.js';
import { presentRevision } from './present-revision.js';
import { readRevisedValue } from './read-revised-value.js';
import { revisionsSql } from './revisions-sql.js';
import type { StatisticsRevisionsArgs } from './statistics-revisions.args.js';

const keys = ['micros', 'postedIn', 'changeId'].map((name) =>
  ascending(name, { expression: sql.ref(`r.${name}`), type: 'bigint' }),
);

/** The revisions of one value, the oldest first; the whole list is one statement, whatever page of it is read. */
export async function listRevisions(
  context: Context,
  args: StatisticsRevisionsArgs,
): Promise<Connection<StatisticsRevisionType>> {
  const faults = new Faults();
  const { indicator: key, area, period, where, source } = args;
  const list = { list: 'statisticsRevisions', keys, selection: [key, area, period, where, source] };
  const page = planPage(list, args, faults);
  const { question, indicator } = await readRevisedValue(context, args, faults);
  const query = context.db.selectFrom(revisionsSql(question, indicator).as('r')).selectAll('r');
  return connect(page, rootSource(context.db, query, page), (row) => presentRevision(indicator, row));
}
