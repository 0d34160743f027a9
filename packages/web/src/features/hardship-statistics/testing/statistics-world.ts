interface StatisticsArgs {
  area: string;
  period: string;
  by: string[];
}

const known = (value: number) => ({
  value: String(value),
  status: 'NORMAL',
  provenance: 'SYNTHETIC',
  definition: { version: 1 },
});

const withheld = { value: null, status: 'SUPPRESSED', provenance: 'SYNTHETIC', definition: { version: 1 } };

const row = (key: string, households: object, persons: object, more: object = {}) => ({
  key,
  activeHouseholds: households,
  activePersons: persons,
  ...more,
});

const area = (code: string, name: string, level: string) => ({
  __typename: 'Division',
  id: code,
  code,
  name,
  shortName: name,
  romanisedName: code,
  level,
});

const rows: Record<string, object[]> = {
  whole: [row('', known(120), known(310))],
  HARDSHIP_CATEGORY: [
    row('SEVERE', known(90), known(230), { hardshipCategory: 'SEVERE' }),
    row('RELATIVE', withheld, withheld, { hardshipCategory: 'RELATIVE' }),
    row('SUDDEN', withheld, withheld, { hardshipCategory: 'SUDDEN' }),
  ],
  HARDSHIP_CAUSE: [row('SERIOUS_ILLNESS', known(80), known(200), { hardshipCause: 'SERIOUS_ILLNESS' })],
  AREA: [
    row('371302', known(70), known(180), { area: area('371302', '兰山区', 'COUNTY') }),
    row('371328', withheld, withheld, { area: area('371328', '蒙阴县', 'COUNTY') }),
  ],
  PERIOD: ['2026-Q2', '2026-Q3'].map((code) =>
    row(code, known(120), known(310), { period: { code, label: code, labelEn: code } }),
  ),
};

const indicator = (key: string, field: string, name: string, countUnit: string) => ({
  key,
  field,
  name,
  nameEn: field,
  unit: 'COUNT',
  countUnit,
  decimals: 0,
  group: 'HARDSHIP',
  kind: 'STOCK',
  dimensions: [],
  sources: [],
  versions: [],
});

/** Linyi at the end of a quarter: small counts are withheld. */
export const statisticsWorld = () => ({
  indicators: [
    indicator('ACTIVE_HOUSEHOLDS', 'activeHouseholds', '在档困难职工家庭', 'HOUSEHOLD'),
    indicator('ACTIVE_PERSONS', 'activePersons', '在档困难职工家庭人口', 'PERSON'),
  ],
  reportingRounds: [],
  division: { ...area('371300', '临沂市', 'PREFECTURE'), ancestors: [] },
  statistics: ({ by }: StatisticsArgs) => ({ periods: [{ endOn: '2026-09-30' }], rows: rows[by?.[0] ?? 'whole'] }),
});
