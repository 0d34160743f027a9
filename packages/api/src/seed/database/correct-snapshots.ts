import type { ClientBase } from 'pg';
import type { ReportPlan } from '../world/organization-plan.js';

/** Corrects reports to their final number of members with an ordinary update, as an edit in the program would. */
export async function correctSnapshots(client: ClientBase, reports: readonly ReportPlan[]): Promise<void> {
  await client.query(
    `update membership_snapshot s set members = c.members, version = s.version + 1
     from unnest($1::bigint[], $2::int[]) c (id, members) where s.id = c.id`,
    [reports.map((report) => report.id), reports.map((report) => report.counts.members)],
  );
}
