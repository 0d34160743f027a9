import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { facts } from '../facts/index.js';
import type { AreaRow } from '../question/area.js';
import type { Reference } from './reference.js';
import { reportingCountiesSql, reportingVersionSql } from './reporting-counties.js';

const versionSql = sql.raw(['version', ...facts.map(reportingVersionSql)].join(` || '/' || `));
const reportingSql = sql.raw(facts.map((fact) => `'${fact.key}', ${reportingCountiesSql(fact)}`).join(', '));

/** One a database connection pool. */
const kept = new WeakMap<object, Reference>();

/** The reference tables as they are now; read anew only when their version changed, else in one small statement. */
export async function readReference({ em, db }: Pick<Context, 'em' | 'db'>): Promise<Reference> {
  const { rows } = await sql<{ version: string }>`select ${versionSql} as version from reference_version`.execute(db);
  const known = kept.get(em.getDriver());
  if (known && known.version === rows[0]?.version) return known;
  const fresh = await load(db);
  kept.set(em.getDriver(), fresh);
  return fresh;
}

async function load(db: Context['db']): Promise<Reference> {
  const { rows } = await sql<Omit<Reference, 'areas'> & { areas: AreaRow[] }>`select ${versionSql} as version,
    (select json_agg(json_build_object('code', code, 'name', name, 'shortName', short_name, 'romanisedName', romanised_name,
      'level', level, 'parentCode', parent_code, 'provinceCode', province_code, 'prefectureCode', prefecture_code,
      'countyCode', county_code, 'validFrom', valid_from, 'validTo', valid_to) order by code) from division) as areas,
    (select coalesce(json_agg(json_build_object('indicatorKey', indicator_key, 'effectiveOn', effective_on,
      'note', note, 'noteEn', note_en) order by effective_on), '[]') from series_break) as breaks,
    (select coalesce(json_agg(json_build_object('stockDate', stock_date, 'closedOn', closed_on)), '[]')
      from reporting_round) as rounds,
    (select coalesce(json_agg(json_build_object('period', period, 'at', frozen_at::text, 'snapshot', known_in::text,
      'frozenOn', (frozen_at at time zone 'Asia/Shanghai')::date)), '[]') from frozen_period) as "frozenPeriods",
    json_build_object(${reportingSql}) as reporting
    from reference_version`.execute(db);
  const { areas, ...reference } = rows[0]!;
  return { ...reference, areas: new Map((areas ?? []).map((area) => [area.code, area])) };
}
