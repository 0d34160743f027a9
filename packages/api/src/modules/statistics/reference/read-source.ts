import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Scope } from '../../../viewer.js';
import { type CubeStore, cubeStore, KeptCubes } from '../cube/kept-cubes.js';
import { indicators } from '../definitions/index.js';
import { facts } from '../facts/index.js';
import type { AreaRow } from '../question/area.js';
import { datedBreaks, type RecordedBreak } from '../versions/dated-breaks.js';
import { datedDefinitions } from '../versions/dated-definitions.js';
import { readState } from './read-state.js';
import type { Reference } from './reference.js';
import { referenceVersionSql } from './reference-version-sql.js';
import { reportingCountiesSql } from './reporting-counties.js';
import type { StatisticsSource } from './statistics-source.js';

const versionSql = sql.raw(referenceVersionSql);
const reportingSql = sql.raw(facts.map((fact) => `'${fact.key}', ${reportingCountiesSql(fact)}`).join(', '));

const nationalScope: Scope = { kind: 'AREA', areaCode: NATION_CODE };

interface Kept {
  reference?: Reference;
  store: CubeStore;
}

/** By database. */
const keptOf = new WeakMap<object, Kept>();

const sourceOf = new WeakMap<Context, Promise<StatisticsSource>>();

/** What all statistics of one request are made from: read once, in one small statement while nothing changed. */
export function readSource(context: Context): Promise<StatisticsSource> {
  const known = sourceOf.get(context) ?? open(context);
  sourceOf.set(context, known);
  return known;
}

async function open({ database, db, whole, viewer }: Context): Promise<StatisticsSource> {
  const kept: Kept = keptOf.get(database) ?? { store: cubeStore() };
  keptOf.set(database, kept);
  const state = await readState(whole);
  if (kept.reference?.version !== state.reference) kept.reference = await load(whole);
  const cubesOf = (scope: Scope | null) => new KeptCubes(kept.store, state, JSON.stringify(scope));
  return {
    db,
    whole,
    viewer,
    state,
    reference: kept.reference,
    cubes: cubesOf(viewer?.scope ?? null),
    wholeCubes: cubesOf(nationalScope),
  };
}

/** The tables as they are read. */
interface LoadedReference extends Omit<Reference, 'areas' | 'definitions' | 'breaks'> {
  areas: AreaRow[] | null;
  breaks: RecordedBreak[];
  earlier: Parameters<typeof datedDefinitions>[1];
}

async function load(db: Context['db']): Promise<Reference> {
  const { rows } = await sql<LoadedReference>`select ${versionSql} as version,
    (select json_agg(json_build_object('code', code, 'name', name, 'shortName', short_name, 'romanisedName', romanised_name,
      'level', level, 'parentCode', parent_code, 'provinceCode', province_code, 'prefectureCode', prefecture_code,
      'countyCode', county_code, 'validFrom', valid_from, 'validTo', valid_to) order by code) from division) as areas,
    (select coalesce(json_agg(json_build_object('indicatorKey', indicator_key, 'effectiveOn', effective_on,
      'note', note, 'noteEn', note_en) order by effective_on), '[]') from series_break) as breaks,
    (select coalesce(json_agg(json_build_object('indicatorKey', indicator_key, 'version', version, 'validTo', valid_to,
      'formula', formula, 'formulaEn', formula_en, 'caveat', caveat, 'caveatEn', caveat_en, 'source', source)), '[]')
      from earlier_definition) as earlier,
    (select coalesce(json_agg(json_build_object('stockDate', stock_date, 'closedOn', closed_on)), '[]')
      from reporting_round) as rounds,
    (select coalesce(json_agg(json_build_object('period', period, 'at', frozen_at::text, 'snapshot', known_in::text,
      'frozenOn', (frozen_at at time zone 'Asia/Shanghai')::date)), '[]') from frozen_period) as "frozenPeriods",
    json_build_object(${reportingSql}) as reporting
    from reference_version`.execute(db);
  const { areas, breaks, earlier, ...reference } = rows[0]!;
  const definitions = new Map(indicators.map((each) => [each.key, datedDefinitions(each, earlier)]));
  return {
    ...reference,
    areas: new Map((areas ?? []).map((area) => [area.code, area])),
    definitions,
    breaks: datedBreaks(breaks, definitions),
  };
}
