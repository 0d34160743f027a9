const bands = `('FROM_25_TO_49', 'FROM_50_TO_99', 'FROM_100_TO_499', 'FROM_500_TO_999', 'FROM_1000')`;
const unionised = `('ESTABLISHED', 'COVERED_BY_JOINT')`;

const balance = (rollup, measure) => `
    coalesce((select b.${measure} from rollup.${rollup}_month b
      where b.cell_id = c.id and b.month <= i.month order by b.month desc limit 1), 0)
    + coalesce((select sum(d.${measure}) from rollup.${rollup}_day d
      where d.cell_id = c.id and d.day > i.month and d.day <= i.day), 0)`;

/** Units of 25 workers or more, from the annual reports, and those with a union. */
const units = (key, where) => `
  select ${key} as key, sum(x.units)::integer as eligible,
    coalesce(sum(x.units) filter (where c.union_state in ${unionised}), 0)::integer as covered
  from instant i cross join rollup.employing_unit_by_size_band_cell c
  cross join lateral (select ${balance('employing_unit_by_size_band', 'units')} as units) x
  where ${where} and c.source = 'ANNUAL_REPORT' and c.size_band in ${bands} group by 1`;

/** Members of the real-name register. */
const members = (key, where) => `
  select ${key} as key, sum(x.members)::integer as members, sum(x.female)::integer as female
  from instant i cross join rollup.membership_total_cell c
  cross join lateral (
    select ${balance('membership_total', 'members')} as members, ${balance('membership_total', 'members_female')} as female
  ) x
  where ${where} and c.source = 'REALNAME_DB' group by 1`;

/** Where rows stand: what names a row, which cells it adds up, on which days. `area` and `day` are SQL. */
const places = {
  provinces: (_area, day) => ({ key: 'c.province_code', where: 'c.rank = 1', days: `select ${day}` }),
  prefectures: (area, day) => ({
    key: 'c.prefecture_code',
    where: `c.rank = 2 and c.province_code = ${area} and c.prefecture_code is not null`,
    days: `select ${day}`,
  }),
  province: (area, day) => ({
    key: 'c.province_code',
    where: `c.rank = 1 and c.province_code = ${area}`,
    days: `select ${day}`,
  }),
  /** Twelve month ends, `day` being the last. */
  trend: (area, day) => ({
    key: `to_char(i.day, 'YYYY-MM')`,
    where: `c.rank = 1 and c.province_code = ${area}`,
    days: `select (date_trunc('month', ${day}) - make_interval(months => n) + interval '1 month')::date - 1 from generate_series(0, 11) n`,
  }),
};

/**
 * The numbers of coverage from the rollups, written by hand: the month's balance and the days since. What is not folded yet
 * is left out, so that nothing could do with less. `facts`: 'units', 'members' or 'both'.
 */
export function coverageSql(place, facts, area, day) {
  const { key, where, days } = places[place](area, day);
  const parts = { units: units(key, where), members: members(key, where) };
  const from =
    facts === 'both' ? `(${parts.units}) u full join (${parts.members}) m using (key)` : `(${parts[facts]}) f`;
  return `with instant (day, month) as materialized (
    select day, (date_trunc('month', (day + 1)::timestamp))::date - 1 from (${days}) d (day)
  ) select key, ${facts === 'units' ? '' : 'members, female'}${facts === 'both' ? ', ' : ''}${facts === 'members' ? '' : 'eligible, covered'}
  from ${from} order by key`;
}

export const coveragePlaces = Object.keys(places);
