import { feixian, lanshan, sampleRow, sampleValue, year2021, year2022 } from './sample-answer.js';
import { sampleCatalogue } from './sample-catalogue.js';

const linyi = {
  id: 'linyi',
  code: '371300',
  name: '临沂市',
  shortName: '临沂',
  romanisedName: 'Linyi',
  level: 'PREFECTURE',
};

const rate = (numerator: number, denominator: number, more = {}) =>
  sampleValue((numerator / denominator).toFixed(10), {
    numerator,
    denominator,
    formatted: `${((100 * numerator) / denominator).toFixed(2)}%`,
    provenance: 'SYNTHETIC',
    change: { absolute: '0.0120000000', relative: null },
    ...more,
  });

const count = (value: number, more = {}) =>
  sampleValue(String(value), {
    formatted: value.toLocaleString('en'),
    definition: { version: 2 },
    provenance: 'SYNTHETIC',
    ...more,
  });

const rows = [
  sampleRow({ area: lanshan, unionEstablishmentRate: rate(640, 724), members: count(103325) }),
  sampleRow({
    area: feixian,
    unionEstablishmentRate: rate(380, 430, { status: 'PROVISIONAL' }),
    members: sampleValue(null),
  }),
  sampleRow({ area: null, unionEstablishmentRate: rate(9300, 10000), members: count(856000) }, ['AREA']),
];

const periodRows = [year2021, year2022].flatMap((period) =>
  rows.map((row) => ({ ...row, key: `${row.key}${period.code}`, period })),
);

const round = (year: number, closedOn: string | null) => ({
  code: String(year),
  name: `${year}年年报`,
  nameEn: `Annual report ${year}`,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  stockDate: `${year}-12-31`,
  closedOn,
});

/** Two counties of Linyi with a rate and a count: data for the whole page. */
export const explorerWorld: Record<string, unknown> = {
  indicators: sampleCatalogue.map((indicator) => ({ ...indicator, additive: false })),
  reportingRounds: [round(2021, '2022-02-01'), round(2022, '2023-02-01')],
  division: ({ code }: { code: string }) => (code === '371300' ? linyi : null),
  statistics: ({ by }: { by: string[] }) => ({
    area: linyi,
    periods: by.includes('PERIOD') ? [year2021, year2022] : [year2022],
    rows: by.includes('PERIOD') ? periodRows : rows,
    freshness: { dataThrough: '2022-12-31', recordedThrough: '2023-01-20T08:00:00Z' },
    completeness: { reported: 11, expected: 12, stockDate: '2022-12-31' },
    cost: 3,
  }),
};
