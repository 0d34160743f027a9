import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld } from '../../../../test/oracle/random-world.js';
import { Linyi } from '../../../../test/testkit/linyi.js';
import { freezePeriod } from './freeze-period.js';

const TODAY = '2025-06-15';
const parts = 'value numerator denominator';
const fields = [
  'members',
  'newOrganizations',
  'newOrganizationsMoving: newOrganizations(window: MOVING_12_MONTHS)',
  'membersJoined',
  'organizations',
  'unionEstablishmentRate',
  'membershipRateUnionised',
  'unionDensity',
  'membersYearBefore: members(shift: YEAR)',
];
const names = fields.map((field) => field.split(':')[0] as string);
const select = (inner: string) => fields.map((field) => `${field} { ${inner} }`).join(' ');

type Known = Record<string, { value: string | null; numerator: number | null; denominator: number | null }>;

const questions = [
  'by: [AREA], period: "2021", totals: true',
  'by: [PERIOD], period: "2021-Q1..2022-Q4"',
  'by: [INDUSTRY], period: "2022-H1"',
  'period: "2022", asKnownOn: "2999-01-01"',
];

let linyi: Linyi;
const rowsOf = async (question: string, inner: string) => {
  const { data, errors } = await linyi.ask(
    `{ statistics(area: "371300", ${question}) { rows { key ${select(inner)} } } }`,
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
};

/** Every answer of a moment, by question and key of the row. */
async function remember(): Promise<Map<string, Known>> {
  const memory = new Map<string, Known>();
  for (const question of questions)
    for (const row of await rowsOf(question, parts)) memory.set(`${question} ${row.key}`, row);
  return memory;
}

const frozen = new Map<string, Map<string, Known>>();
beforeAll(async () => {
  linyi = await Linyi.create(11, 80);
  const em = linyi.database.orm.em.fork();
  const random = new Random(12);
  for (const [index, periods] of [['2021', '2021-Q2', '2020'], ['2022', '2022-Q1', '2022-H1'], ['2022-Q3']].entries()) {
    const memory = await remember();
    for (const period of periods) {
      await freezePeriod(em, { period, by: '统计处' }, TODAY);
      frozen.set(period, memory);
    }
    await changeWorld(em, random, 40, 1000 * (index + 1));
  }
}, 60_000);
afterAll(() => linyi.close());

describe('frozen values', () => {
  it.each(questions)('are those that the platform gave at the moment of freezing: %s', async (question) => {
    let compared = 0;
    for (const row of await rowsOf(question, `${parts} period { code } frozen { ${parts} difference revised }`)) {
      for (const name of names) {
        const { period, frozen: then, ...now } = row[name];
        const memory = frozen.get(period.code);
        if (!memory) {
          expect(then).toBeNull();
          continue;
        }
        const known = memory.get(`${question} ${row.key}`);
        // A row that did not exist then held nothing.
        const expected = known ? known[name] : undefined;
        const { difference, revised, ...value } = then;
        if (expected) expect({ key: row.key, name, ...value }).toEqual({ key: row.key, name, ...expected });
        expect(revised).toBe(value.value !== now.value);
        if (value.value !== null && now.value !== null)
          expect(Number(difference)).toBeCloseTo(Number(now.value) - Number(value.value), 8);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(5);
  });

  it('add up in the row of what first leaves out', async () => {
    const inner = 'frozen { numerator denominator }';
    const all = await rowsOf('by: [AREA], period: "2021"', inner);
    const cut = await rowsOf('by: [AREA], period: "2021", first: 1, rest: true', inner);
    expect(cut.length).toBe(2);
    for (const name of names.filter((each) => each !== 'membersYearBefore'))
      for (const part of ['numerator', 'denominator']) {
        const sum = (rows: Record<string, { frozen: Record<string, number | null> }>[]) =>
          rows.reduce((total, row) => total + (row[name]?.frozen[part] ?? 0), 0);
        expect({ name, part, sum: sum(cut) }).toEqual({ name, part, sum: sum(all) });
      }
  });

  it('were corrected somewhere, so that there was something to compare', async () => {
    const rows = await rowsOf(questions[0] as string, 'frozen { revised }');
    const revised = rows.flatMap((row: Record<string, { frozen: { revised: boolean } | null }>) =>
      names.map((name) => row[name]?.frozen?.revised),
    );
    expect(revised).toContain(true);
    expect(revised).toContain(false);
  });
});
