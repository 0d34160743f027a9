import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { defineNestedList } from '../../../shared/connections/nested-list.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import { keyWithin } from '../../access/find-within-reach.js';
import { entriesTold } from './sees-entrants.js';

/** Entries that the viewer is told of. */
export const selectEntries = ({ db, viewer }: Pick<Context, 'db' | 'viewer'>) =>
  db
    .selectFrom('competition_entry as e')
    .leftJoin('competition_project as p', 'p.id', 'e.project_id')
    .leftJoin('competition_trade as t', 't.id', 'e.trade_id')
    .select([
      'e.id as rowId',
      'e.competition_id as competitionId',
      'e.entrant_kind as entrantKind',
      'e.organization_id as organizationId',
      'e.display_name as displayName',
      'e.members_count as membersCount',
      'p.name as projectName',
      't.name as tradeName',
      'e.trade_id as tradeId',
      sql<string>`e.registered_at::text`.as('registeredAt'),
      sql<string | null>`e.withdrawn_at::text`.as('withdrawnAt'),
      'e.provenance',
      'e.version',
    ])
    .where(entriesTold(viewer));

type EntryRecord = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

export const toEntry = (record: EntryRecord) => ({ ...record, id: globalId('CompetitionEntry', record.rowId) });

export type EntryRow = ReturnType<typeof toEntry>;

export const entryById = defineLoader<string, EntryRow | null>(async (ids, context) => {
  const records = await selectEntries(context).where(sql<boolean>`e.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toEntry), ({ rowId }) => rowId);
});

/** The entries of a competition, withdrawn ones too, in the order of registration. */
export const entriesOfCompetition = defineNestedList({
  list: 'Competition.entries',
  keys: [ascending('REGISTERED', { expression: sql.ref('e.id'), type: 'bigint', unique: true })],
  query: (context, _: Record<string, never>) =>
    selectEntries(context).where(sql<boolean>`e.competition_id = parent.key`),
});

export async function entryWithinReach(context: Context, id: string): Promise<EntryRow> {
  const found = await entryById(context).load(keyWithin(id, 'CompetitionEntry'));
  if (!found) throw apiError('NOT_FOUND');
  return found;
}

/** The entry after a change, which the loader may have read before. */
export async function entryAfter(context: Context, key: string): Promise<EntryRow> {
  return toEntry(await selectEntries(context).where('e.id', '=', key).executeTakeFirstOrThrow());
}
