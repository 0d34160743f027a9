import { coverageStatement, coverageValues } from './coverage-statement.mjs';
import { oursCoverage, trendPeriod } from './ours-coverage.mjs';
import { subjects } from './subjects.mjs';

/** Ten single numbers, five rankings and five trends; every other one of members. */
const tiles = Array.from({ length: 20 }, (_, i) => ({
  alias: `tile${i}`,
  place: i < 10 ? 'province' : i < 15 ? 'prefectures' : 'trend',
  facts: i % 2 === 0 ? 'units' : 'members',
  /** Months before the subject's. */
  before: i % 3,
}));

function monthEndBefore(day, months) {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
}

const dayOf = (tile, { day }) => monthEndBefore(day, tile.before);
const name = { province: 'Province', prefectures: 'Prefectures', trend: 'Trend' };
const field = (tile) => `benchPeerCoverage${name[tile.place]}${tile.facts === 'units' ? 'Units' : 'Members'}`;

/** The numbers of a tile, whatever they are called. */
const numbersOf = (row, facts) => (facts === 'units' ? [row.eligible, row.covered] : [row.members, row.female]);

const oursNumbers = (row) =>
  row.members
    ? [row.members.numerator, row.membersFemale.numerator]
    : [row.unionEstablishmentRate25Plus.denominator, row.unionEstablishmentRate25Plus.numerator];

export const q8 = {
  key: 'Q8',
  title: 'a dashboard of 20 tiles in one document',
  subjects: subjects('month end'),
  ours: {
    query: `query($area: AreaCode!, ${tiles.map(({ alias }) => `$${alias}: Period!`).join(', ')}) {
      ${tiles.map((tile) => oursCoverage(tile.place, tile.facts, { alias: tile.alias, area: '$area', period: `$${tile.alias}` })).join('\n')} }`,
    variables: (subject) => ({
      area: subject.area,
      ...Object.fromEntries(
        tiles.map((tile) => [
          tile.alias,
          tile.place === 'trend' ? trendPeriod(dayOf(tile, subject)) : dayOf(tile, subject),
        ]),
      ),
    }),
    rows: (data) =>
      tiles.map(({ alias, place }) =>
        data[alias].rows
          .filter((row) => place !== 'prefectures' || row.area)
          .map(oursNumbers)
          .filter((numbers) => numbers.some((each) => each !== null)),
      ),
  },
  floor: (rows, subject) =>
    Promise.all(
      tiles.map(async (tile) => {
        const found = await rows(
          coverageStatement(tile.place, tile.facts),
          coverageValues(tile.place, { area: subject.area, day: dayOf(tile, subject) }),
        );
        return found.map((row) => numbersOf(row, tile.facts));
      }),
    ),
  peer: {
    query: `query($area: String, ${tiles.map(({ alias }) => `$${alias}: Date`).join(', ')}) {
      ${tiles.map((tile) => `${tile.alias}: ${field(tile)}(area: $area, onDay: $${tile.alias}) { nodes { key eligible covered members female } }`).join('\n')} }`,
    variables: (subject) => ({
      area: subject.area,
      ...Object.fromEntries(tiles.map((tile) => [tile.alias, dayOf(tile, subject)])),
    }),
    rows: (data) => tiles.map(({ alias, facts }) => data[alias].nodes.map((row) => numbersOf(row, facts))),
  },
};
