import { coverageStatement, coverageValues } from './coverage-statement.mjs';
import { coverageRows, oursCoverage, trendPeriod } from './ours-coverage.mjs';
import { q6Fields, q6Floor } from './q6.mjs';
import { subjects } from './subjects.mjs';

const kinds = ['SINGLE', 'JOINT', 'FEDERATION'];
const organizations = {
  name: 'Q7 organizations',
  text: `select count(*)::integer as count from union_organization o join division d on d.code = o.division_code
where d.province_code = $1 and o.kind = $2`,
};
const units = {
  name: 'Q7 units',
  text: `select count(*)::integer as count from employing_unit u join division d on d.code = u.division_code where d.province_code = $1`,
};

const part = (place, facts) =>
  oursCoverage(place, facts, {
    alias: `${place}_${facts}`,
    area: '$area',
    period: place === 'trend' ? '$range' : '$period',
  });

export const q7 = {
  key: 'Q7',
  title: 'a dashboard of Q1, Q3, Q6 and four counts in one document',
  subjects: subjects('month end'),
  ours: {
    query: `query($area: AreaCode!, $period: Period!, $range: Period!) {
      ${['prefectures', 'trend'].flatMap((place) => [part(place, 'units'), part(place, 'members')]).join('\n')}
      ${q6Fields.ours}
      ${kinds.map((kind) => `${kind}: unionOrganizations(first: 0, where: { kind: { eq: ${kind} }, division: { within: $area } }) { totalCount }`).join('\n')}
      UNITS: employingUnits(first: 0, where: { division: { within: $area } }) { totalCount } }`,
    variables: ({ area, day }) => ({ area, period: day, range: trendPeriod(day) }),
    rows: (data) => ({
      coverage: coverageRows(data.prefectures_units.rows, data.prefectures_members.rows),
      trend: coverageRows(data.trend_units.rows, data.trend_members.rows),
      page: { totalCount: data.unionOrganizations.totalCount, nodes: data.unionOrganizations.nodes },
      counts: [...kinds, 'UNITS'].map((kind) => data[kind].totalCount),
    }),
  },
  floor: async (rows, subject) => {
    const [coverage, trend, page, ...counts] = await Promise.all([
      rows(coverageStatement('prefectures'), coverageValues('prefectures', subject)),
      rows(coverageStatement('trend'), coverageValues('trend', subject)),
      q6Floor(rows, subject),
      ...kinds.map((kind) => rows(organizations, [subject.area, kind])),
      rows(units, [subject.area]),
    ]);
    return { coverage, trend, page, counts: counts.map(([{ count }]) => count) };
  },
  peer: {
    query: `query($area: String, $day: Date) {
      benchPeerCoveragePrefecturesBoth(area: $area, onDay: $day) { nodes { key eligible covered members female } }
      benchPeerCoverageTrendBoth(area: $area, onDay: $day) { nodes { key eligible covered members female } }
      ${q6Fields.peer}
      ${kinds.map((kind) => `${kind}: allUnionOrganizations(filter: { kind: { equalTo: "${kind}" }, divisionByDivisionCode: { provinceCode: { equalTo: $area } } }) { totalCount }`).join('\n')}
      UNITS: allEmployingUnits(filter: { divisionByDivisionCode: { provinceCode: { equalTo: $area } } }) { totalCount } }`,
    variables: (subject) => subject,
    rows: (data) => ({
      coverage: data.benchPeerCoveragePrefecturesBoth.nodes,
      trend: data.benchPeerCoverageTrendBoth.nodes,
      page: { totalCount: data.allUnionOrganizations.totalCount, nodes: data.allUnionOrganizations.nodes },
      counts: [...kinds, 'UNITS'].map((kind) => data[kind].totalCount),
    }),
  },
};
