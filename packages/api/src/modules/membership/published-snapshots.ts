import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import { seesPublishedAlone } from '../../sees-published-alone.js';
import { today } from '../../shared/today.js';

/**
 * Condition on snapshots of the alias `s`: who sees published figures alone sees those up to the last closed round, as in
 * statistics. Added up, later ones would tell what is not published yet.
 */
export function publishedSnapshots(context: Context): RawBuilder<boolean> {
  if (!seesPublishedAlone(context.viewer)) return sql<boolean>`true`;
  return sql<boolean>`s.as_of <= (select max(r.stock_date) from reporting_round r where r.closed_on <= ${today(context)}::date)`;
}
