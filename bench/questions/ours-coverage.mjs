const unitsField = 'unionEstablishmentRate25Plus { numerator denominator }';
const membersFields = 'members { numerator } membersFemale { numerator }';

/** A field of our schema that answers coverage at a place; `facts`: 'units' or 'members'. */
export function oursCoverage(place, facts, { alias, area, period }) {
  const by = {
    provinces: 'by: [AREA], areaLevel: PROVINCE',
    prefectures: 'by: [AREA], areaLevel: PREFECTURE',
    province: '',
    trend: 'by: [PERIOD]',
  };
  const where = facts === 'members' ? 'where: { source: { eq: REALNAME_DB } }' : '';
  const key = { provinces: 'area { code }', prefectures: 'area { code }', province: '', trend: 'period { code }' };
  const of = place === 'provinces' ? '"100000"' : area;
  return `${alias}: statistics(area: ${of}, period: ${period} ${by[place]} ${where}) {
    rows { ${key[place]} ${facts === 'units' ? unitsField : membersFields} } }`;
}

/** The year up to a month, as a range of months. */
export function trendPeriod(day) {
  const [year, month] = [Number(day.slice(0, 4)), day.slice(5, 7)];
  return month === '12'
    ? `${year}-01..${year}-12`
    : `${year - 1}-${String(Number(month) + 1).padStart(2, '0')}..${year}-${month}`;
}

/** Rows of two answers (units, members) in the floor's shape; areas without anything are not among them. */
export function coverageRows(units, members) {
  const keyOf = (row) => row.area?.code ?? row.period?.code;
  const rows = new Map();
  for (const row of units) {
    const { numerator, denominator } = row.unionEstablishmentRate25Plus;
    rows.set(keyOf(row), { key: keyOf(row), covered: numerator, eligible: denominator });
  }
  for (const row of members) {
    Object.assign(rows.get(keyOf(row)), { members: row.members.numerator, female: row.membersFemale.numerator });
  }
  return [...rows.values()].filter(({ key, eligible, members }) => key && (eligible !== null || members !== null));
}
