import type { CatalogueIndicator } from '../../../widgets/catalogue/catalogue-query.js';

const definition = {
  version: 1,
  formula: '已建会单位数 ÷ 应建会单位数',
  formulaEn: 'established units ÷ eligible units',
  caveat: '联合工会涵盖的单位计入。',
  caveatEn: 'Units covered by a joint union count.',
};

const common = {
  group: 'COVERAGE',
  kind: 'RATE',
  unit: 'PERCENT',
  countUnit: 'UNIT',
  decimals: 2,
  dimensions: ['AREA', 'SIZE_BAND', 'INDUSTRY', 'PERIOD'],
  defaultSource: null,
  sources: [],
  versions: [definition],
} satisfies Partial<CatalogueIndicator>;

/** Two catalogue entries for tests: a rate, and a count that has no size bands. */
export const sampleCatalogue: CatalogueIndicator[] = [
  {
    ...common,
    key: 'UNIT_EST_RATE',
    field: 'unionEstablishmentRate',
    name: '建会率',
    nameEn: 'Union establishment rate',
  },
  {
    ...common,
    key: 'MEMBERS',
    field: 'members',
    name: '会员人数',
    nameEn: 'Members',
    group: 'MEMBERSHIP',
    kind: 'STOCK',
    unit: 'COUNT',
    countUnit: 'PERSON',
    decimals: 0,
    dimensions: ['AREA', 'PERIOD', 'SOURCE'],
    defaultSource: 'ANNUAL_REPORT',
    sources: ['ANNUAL_REPORT', 'REALNAME_DB'],
    versions: [{ ...definition, version: 2, formula: '期末会员人数', formulaEn: 'members at the end of the period' }],
  },
];
