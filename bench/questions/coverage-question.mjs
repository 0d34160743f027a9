import { coverageStatement, coverageValues } from './coverage-statement.mjs';
import { coverageRows, oursCoverage, trendPeriod } from './ours-coverage.mjs';
import { newSubjects, subjects } from './subjects.mjs';

const call = {
  provinces: 'benchPeerCoverageProvincesBoth',
  prefectures: 'benchPeerCoveragePrefecturesBoth',
  trend: 'benchPeerCoverageTrendBoth',
};

/** Q1, Q2 and Q3 are one question at different places. */
export function coverageQuestion({ key, title, place, kind, base, isNew = false }) {
  const declared = `$period: Period!${place === 'provinces' ? '' : ', $area: AreaCode!'}`;
  const part = (facts) => oursCoverage(place, facts, { alias: facts, area: '$area', period: '$period' });
  return {
    key,
    title,
    isNew,
    subjects: isNew ? newSubjects(kind) : subjects(kind),
    ours: {
      query: `query(${declared}) { ${part('units')} ${part('members')} }`,
      variables: ({ area, day }) => ({
        period: place === 'trend' ? trendPeriod(day) : day,
        ...(place !== 'provinces' && { area }),
      }),
      rows: ({ units, members }) => coverageRows(units.rows, members.rows),
    },
    floor: (rows, subject) => rows(coverageStatement(place), coverageValues(place, subject)),
    peer: {
      query: `query($area: String, $day: Date) { ${call[place]}(area: $area, onDay: $day) { nodes { key eligible covered members female } } }`,
      variables: (subject) => subject,
      rows: (data) => data[call[place]].nodes,
    },
    base,
  };
}
