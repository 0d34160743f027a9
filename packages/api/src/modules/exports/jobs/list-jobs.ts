import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { connect } from '../../../shared/connections/connect.js';
import type { Connection } from '../../../shared/connections/connection.js';
import type { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { rootSource } from '../../../shared/connections/list-source.js';
import { planPage } from '../../../shared/connections/page-plan.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { Faults } from '../../../shared/faults.js';
import type { Viewer } from '../../../viewer.js';
import { type ExportJobRow, selectOwnJobs } from './export-job-row.js';

const byAge = ascending('ID', { expression: sql.ref('j.id'), type: 'bigint', unique: true });
const newestFirst = [{ ...byAge, descending: true }];

/** The viewer's own jobs, the newest first. */
export function listJobs<Node>(
  { whole }: Context,
  viewer: Viewer,
  args: ConnectionArgs,
  toNode: (job: ExportJobRow) => Node,
): Connection<Node> {
  const faults = new Faults();
  const selection = [viewer.principal.kind, viewer.principal.id, viewer.organization.id];
  const plan = planPage({ list: 'exportJobs', keys: newestFirst, selection }, args, faults);
  faults.throwIfAny();
  return connect(plan, rootSource(whole, selectOwnJobs(whole, viewer), plan), (row) => toNode(row as ExportJobRow));
}
