import type { Fact, Rollup } from '../define-fact.js';
import { measureColumns } from '../ledger/ledger-columns.js';
import { cellColumns, monthEndSql, rollupEventsSql } from './rollup-events-sql.js';
import { finestDayRank, finestRank } from './rollup-level.js';
import { rollupTables } from './rollup-tables.js';

const countyRank = 3;

/**
 * The function that brings a rollup up to all transactions that have ended, and returns false when they posted nothing. Rows of
 * a transaction older than every running one are all there, so that the set it folds is the same for each of its
 * statements. One fold at a time; readers see the rollup and its horizon change together, at the commit.
 */
export function foldFunctionSql(fact: Fact, rollup: Rollup): string {
  const { cell, month, day, fold } = rollupTables(rollup);
  const columns = cellColumns(fact, rollup);
  const measures = measureColumns(fact);
  const monthly = rollupEventsSql(fact, rollup, monthEndSql('effective_on'), finestRank(rollup));
  const daily = rollupEventsSql(fact, rollup, 'effective_on', finestDayRank);
  const added = (target: string, change: string) =>
    measures.map(
      (name) =>
        `${name} = case when ${change}.${name} is null then ${target}.${name} else coalesce(${target}.${name}, 0) + ${change}.${name} end`,
    );
  const openMonths = `insert into ${month} (cell_id, month, provenance, ${measures.join(', ')})
  select c.id, event.at, coalesce(before.provenance, 0), ${measures.map((name) => `before.${name}`).join(', ')}
  from (${monthly}) event join ${cell} c on c.key = event.key
  left join lateral (
    select * from ${month} b where b.cell_id = c.id and b.month < event.at order by b.month desc limit 1
  ) before on true
  on conflict do nothing`;
  const foldDays = `  insert into ${day} as known (cell_id, day, provenance, ${measures.join(', ')})
  select c.id, event.at, event.provenance, ${measures.map((name) => `event.${name}`).join(', ')}
  from (${daily}) event join ${cell} c on c.key = event.key
  on conflict (cell_id, day) do update set provenance = greatest(known.provenance, excluded.provenance),
    ${added('known', 'excluded').join(', ')};
`;
  return `create function ${fold}() returns boolean language plpgsql security definer set search_path = public, pg_temp as $fold$
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8;
begin
  select folded_before into since from rollup.state where name = '${rollup.name}' for update skip locked;
  if not exists (select from ${fact.ledger} where posted_in >= since and posted_in < horizon) then return false; end if;
  insert into ${cell} (key, ${columns.join(', ')})
  select key, ${columns.join(', ')} from (${monthly}) event
  on conflict do nothing;

  ${fact.rollups[0] === rollup ? tellingOfCounties(rollup, openMonths) : openMonths};

  with event as (
    select c.id as cell_id, e.* from (${monthly}) e join ${cell} c on c.key = e.key
  ), change as (
    select b.cell_id, b.month, max(event.provenance) as provenance,
      ${measures.map((name) => `exact_sum(event.${name}) as ${name}`).join(', ')}
    from event join ${month} b on b.cell_id = event.cell_id and b.month >= event.at
    group by b.cell_id, b.month
  )
  update ${month} balance set provenance = greatest(balance.provenance, change.provenance),
    ${added('balance', 'change').join(', ')}
  from change where balance.cell_id = change.cell_id and balance.month = change.month;

${rollup.byDay ? foldDays : ''}  update rollup.state set folded_before = horizon, folded_at = clock_timestamp() where name = '${rollup.name}';
  return true;
end $fold$`;
}

/** Opens months, and where a county is now known to have reported earlier, names what is known of reporting counties anew. */
function tellingOfCounties(rollup: Rollup, openMonths: string): string {
  const { cell, month } = rollupTables(rollup);
  const has = (order: '<' | '>') =>
    `exists (select from ${month} known where known.cell_id = opened.cell_id and known.month ${order} opened.month)`;
  return `with opened as (
  ${openMonths}
  returning cell_id, month
  )
  update reference_version set changes = changes + 1, version = pg_current_xact_id()::text || '.' || (changes + 1)
  where exists (
    select from opened join ${cell} c on c.id = opened.cell_id
    where c.rank = ${countyRank} and not ${has('<')} and ${has('>')}
  )`;
}
