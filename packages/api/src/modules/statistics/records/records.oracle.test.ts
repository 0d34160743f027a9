import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { changeWorldDaily } from '../../../../test/oracle/dated-world.js';
import { foldAll } from '../../../../test/oracle/fold-all.js';
import { Random } from '../../../../test/oracle/random.js';
import { randomCondition } from '../../../../test/oracle/random-condition.js';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { unionIndicators } from '../../../../test/oracle/union-facts.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { dimensionsOf, sourcesOf } from '../catalogue/indicator-dimensions.js';
import type { Indicator, Term } from '../define-indicator.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorldDaily(em, new Random(71), { from: '2024-01-10', days: 8, changes: 40 });
});
afterAll(() => database.close());

interface List {
  sum: number;
  totalCount: number;
  nodes: { contribution: number }[];
}
type Value = Record<'numerator' | 'denominator', number | null> & Record<'top' | 'bottom', List>;
type Row = { isRest: boolean; isTotal: boolean } & Record<string, Value>;

const filterCodes: Partial<Record<StatisticsDimension, [string, string[]]>> = {
  INDUSTRY: ['industry', ['C', 'G', 'S']],
  SIZE_BAND: ['sizeBand', ['FROM_1_TO_24', 'FROM_25_TO_49', 'FROM_1000']],
  ORGANIZATION_KIND: ['organizationKind', ['SINGLE', 'JOINT']],
};

const list = (part: string) => `records(part: ${part}, first: 100) { sum totalCount nodes { contribution } }`;

function field({ denominator }: Indicator, name: string, args = ''): string {
  return `${name} ${args} { numerator denominator top: ${list('NUMERATOR')} ${denominator ? `bottom: ${list('DENOMINATOR')}` : ''} }`;
}

/** Any question about an indicator: groupings, filter, totals, cut with rest, another time, what was known then. */
function randomQuestion(random: Random, indicator: Indicator): { query: string; where: object; names: string[] } {
  const dimensions = dimensionsOf(indicator).filter(
    (each) => each !== 'UNIT_CATEGORY' && each !== 'ORGANIZATION_LEVEL',
  );
  const by = [...new Set([random.pick(dimensions), random.pick(dimensions)])].slice(0, random.below(3));
  const codes = Object.fromEntries(dimensions.flatMap((each) => (filterCodes[each] ? [filterCodes[each]] : [])));
  const where: Record<string, unknown> = random.chance(50) ? randomCondition(random, codes, 2).where : {};
  const sources = sourcesOf(indicator);
  if (sources.length > 1 && !by.includes('SOURCE') && random.chance(50)) where.source = { eq: random.pick(sources) };
  const counted = by.find((each) => each !== 'PERIOD');
  const args = [
    `area: "${random.pick(['100000', '371300', '371302'])}"`,
    `by: [${by}]`,
    `period: "${random.pick(['2021', '2022-H1', '2022-12-31', '2021..2022', '2022-07-01..2023-03-09'])}"`,
    'where: $where',
    ...(random.chance(50) ? ['totals: true'] : []),
    ...(random.chance(30) ? [`asKnownOn: "2024-0${1 + random.below(3)}-2${random.below(9)}"`] : []),
    ...(counted && counted !== 'SOURCE' && random.chance(80)
      ? [`first: ${1 + random.below(2)}, rest: true, orderBy: [{ indicator: "${indicator.field}", direction: DESC }]`]
      : []),
  ];
  const fields = [
    field(indicator, indicator.field),
    ...(random.chance(40)
      ? [
          `then: ${field(indicator, indicator.field, `(shift: ${random.pick(['YEAR', 'MONTH'])}, window: ${random.pick(['PERIOD', 'YEAR_TO_DATE', 'MOVING_12_MONTHS'])})`)}`,
        ]
      : []),
  ];
  return {
    where,
    query: `query ($where: StatisticsFilter) { statistics(${args.join(', ')}) { rows { isRest isTotal ${fields.join(' ')} } } }`,
    names: fields.length === 2 ? [indicator.field, 'then'] : [indicator.field],
  };
}

/** Measures of which every record counts one; what organizations report is counted by none. */
const countsRecords = ({ fact, measure }: Term): boolean => fact.key !== 'membership' && measure !== 'workers';

function expectPart(value: number | null, found: List, term: Term): void {
  expect(found.sum).toBe(value ?? 0);
  expect(found.nodes).toHaveLength(Math.min(100, found.totalCount));
  if (found.totalCount <= 100)
    expect(found.nodes.reduce((so, { contribution }) => so + contribution, 0)).toBe(found.sum);
  if (countsRecords(term)) expect(found.totalCount).toBe(found.sum);
}

const met = { filled: 0, rest: 0, total: 0 };

describe.each(['of the ledger', 'of folded rollups'])('the records behind values %s', (where) => {
  beforeAll(async () => {
    if (where === 'of folded rollups') await foldAll(database.orm.em.fork());
  });

  it.each(unionIndicators.map((indicator, index) => [indicator.key, indicator, index] as const))(
    'of %s add up to them',
    async (_, indicator, seed) => {
      const random = new Random(seed + 100 * where.length);
      for (let i = 0; i < 6; i += 1) {
        const { query, where: filter, names } = randomQuestion(random, indicator);
        const { data, errors } = await execute(query, { where: filter }, { em: database.orm.em.fork() });
        if (errors.some(({ message }) => message.includes('1000'))) continue;
        expect({ query, errors }).toEqual({ query, errors: [] });
        for (const [row, value] of (data.statistics.rows as Row[]).flatMap((row) =>
          names.map((name) => [row, row[name] as Value] as const),
        )) {
          if (value.numerator) met.filled += 1;
          if (value.numerator && row.isRest) met.rest += 1;
          if (value.numerator && row.isTotal) met.total += 1;
          expectPart(value.numerator, value.top, indicator.numerator);
          if (indicator.denominator) expectPart(value.denominator, value.bottom, indicator.denominator);
        }
      }
    },
  );
});

it('has met values of every kind, among them rests and totals', () => {
  expect(met.rest).toBeGreaterThan(20);
  expect(met.total).toBeGreaterThan(20);
  expect(met.filled).toBeGreaterThan(200);
});
