interface StatisticsArgs {
  area: string;
  period: string;
  by: string[];
}

const names: Record<string, [name: string, shortName: string, romanisedName: string, level: string]> = {
  '100000': ['全国', '全国', 'China', 'NATION'],
  '370000': ['山东省', '山东', 'Shandong', 'PROVINCE'],
  '371300': ['临沂市', '临沂', 'Linyi', 'PREFECTURE'],
  '371302': ['兰山区', '兰山', 'Lanshan', 'COUNTY'],
  '371328': ['蒙阴县', '蒙阴', 'Mengyin', 'COUNTY'],
};

const area = (code: string) => {
  const [name, shortName, romanisedName, level] = names[code] ?? [];
  return { code, name, shortName, romanisedName, level };
};

const division = (code: string, ancestors: string[]): object => ({
  __typename: 'Division',
  id: code,
  ...area(code),
  ancestors: ancestors.map((each) => division(each, [])),
  children: [],
});

const rate = (numerator: number, denominator: number, more: object = {}) => ({
  value: (numerator / denominator).toFixed(10),
  numerator: String(numerator),
  denominator: String(denominator),
  status: 'NORMAL',
  statuses: ['NORMAL'],
  source: 'ANNUAL_REPORT',
  provenance: 'SYNTHETIC',
  definition: { version: 1 },
  change: { absolute: '0.0120000000', relative: null, comparedValue: '0.918', note: null, noteEn: null },
  ...more,
});

const count = (value: number, more: object = {}) => ({
  value: String(value),
  status: 'NORMAL',
  statuses: ['NORMAL'],
  source: 'ANNUAL_REPORT',
  provenance: 'DERIVED',
  definition: { version: 1 },
  change: { absolute: '85600', relative: '0.1111111111', comparedValue: '770400', note: null, noteEn: null },
  ...more,
});

const document = { id: 's2', title: '工作综述', publisher: '临沂市总工会', publishedOn: '2023-01-10', reference: 'S2' };

const membersFigure = {
  id: 'f1',
  value: '85.6',
  scale: 10000,
  scaledValue: '856000',
  qualifier: 'EXACT',
  countUnit: 'PERSON',
  originalText: '发展会员85.6万人',
  ambiguous: true,
  sourceDocument: document,
};

const rowOf = (key: string, established: number, members: number, more: object = {}) => ({
  key,
  unionEstablishmentRate25Plus: ({ shift }: { shift?: string }) => rate(shift ? established - 120 : established, 10000),
  unionEstablishmentRate: rate(established, 10000),
  members: count(members),
  membershipRateUnionised: rate(members, 940000),
  organizations: count(10998),
  coveredUnits: count(established),
  // Units with a union of their own: fewer, and never what a rate is divided from.
  establishedUnits: count(established - 900),
  eligibleUnits: count(10000),
  ...more,
});

function rows({ area: asked, period, by }: StatisticsArgs) {
  if (by.includes('AREA')) {
    return [rowOf('a', 9500, 103325, { area: area('371302') }), rowOf('b', 9100, 39693, { area: area('371328') })];
  }
  if (by.includes('PERIOD')) {
    return [2021, 2022].map((year) =>
      rowOf(`${year}`, year === 2022 ? 9300 : 9180, year === 2022 ? 856000 : 770400, {
        period: { code: `${year}`, label: `${year}年`, labelEn: `${year}` },
        ...(year === 2022
          ? { members: count(856000, { status: 'BREAK', note: '改按实名制', noteEn: 'Real-name' }) }
          : {}),
      }),
    );
  }
  if (by.includes('SIZE_BAND')) {
    return [
      rowOf('t', 9300, 0, { isTotal: true }),
      rowOf('y', 4000, 0, { sizeBand: 'FROM_50_TO_99', unionEstablishmentRate: rate(4000, 4000) }),
      rowOf('x', 5300, 0, { sizeBand: 'FROM_25_TO_49', unionEstablishmentRate: rate(5300, 6000) }),
    ];
  }
  const published =
    asked === '371300' && period === '2022' ? { publishedFigure: membersFigure, publishedDifference: '0' } : {};
  return [rowOf('all', 9300, 856000, { members: count(856000, { provenance: 'SYNTHETIC', ...published }) })];
}

const indicator = (field: string, name: string, nameEn: string, unit: string, countUnit: string) => ({
  key: field.toUpperCase(),
  field,
  name,
  nameEn,
  unit,
  countUnit,
  decimals: unit === 'PERCENT' ? 2 : 0,
  versions: [
    { version: 1, formula: '已建会 ÷ 应建会', formulaEn: 'with ÷ eligible', caveat: '自定', caveatEn: 'ours' },
  ],
});

const round = (year: number, closedOn: string | null) => ({
  code: `${year}`,
  name: `${year}年年报`,
  nameEn: `${year} annual report`,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  stockDate: `${year}-12-31`,
  closedOn,
});

/** Linyi with two counties and two closed years, as the contract would answer. */
export const coverageWorld = {
  indicators: [
    indicator('unionEstablishmentRate25Plus', '25人以上单位建会率', 'Establishment rate 25+', 'PERCENT', '百分比'),
    indicator('unionEstablishmentRate', '建会率', 'Establishment rate', 'PERCENT', '百分比'),
    indicator('members', '会员数', 'Members', 'COUNT', '人'),
    indicator('membershipRateUnionised', '入会率', 'Membership rate', 'PERCENT', '百分比'),
    indicator('organizations', '基层工会组织数', 'Grassroots unions', 'COUNT', '个'),
    indicator('coveredUnits', '建会单位数', 'Units with a union', 'COUNT', '家'),
  ],
  reportingRounds: [round(2021, '2022-03-31'), round(2022, '2023-03-31'), round(2023, null)],
  division: ({ code }: { code: string }) =>
    names[code]
      ? division(
          code,
          ['100000', '370000', '371300'].filter((each) => each < code),
        )
      : null,
  statistics: (args: StatisticsArgs) => ({
    periods: [{ code: args.period, endOn: `${args.period.slice(-4)}-12-31` }],
    rows: rows(args),
    freshness: { dataThrough: '2022-12-31', recordedThrough: null },
    completeness: { reported: 11, expected: 12, stockDate: '2022-12-31' },
  }),
  unionOrganizations: () => ({
    totalCount: 1328,
    nodes: [
      {
        __typename: 'UnionOrganization',
        id: 'o1',
        code: '371302-1',
        name: '兰山某厂工会委员会',
        kind: 'SINGLE',
        provenance: 'SYNTHETIC',
        membershipSnapshots: [
          { source: 'ANNUAL_REPORT', asOf: '2022-12-31', members: 120 },
          { source: 'ANNUAL_REPORT', asOf: '2021-12-31', members: 110 },
          { source: 'REALNAME_DB', asOf: '2022-06-30', members: 130 },
          { source: 'ANNUAL_REPORT', asOf: '2023-12-31', members: 140 },
        ],
      },
    ],
  }),
  publishedFigures: () => ({
    nodes: [{ __typename: 'PublishedFigure', id: 'f1', periodEnd: '2022-12-31', indicator: { key: 'MEMBERS' } }],
  }),
};
