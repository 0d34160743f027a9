import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import { indicators } from './definitions/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  const build = world(em);
  await build.divisions('371302', '371311');
  for (const year of ['2020', '2021', '2022'])
    await em.execute(
      `insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on) values (?, ?, ?, ?, ?, ?, ?)`,
      [year, `${year}年年报`, year, `${year}-01-01`, `${year}-12-31`, `${year}-12-31`, `${Number(year) + 1}-03-01`],
    );
  const city = await build.organization({
    code: 'CITY',
    kind: 'GENERAL_FEDERATION',
    division: '371300',
    isGrassroots: false,
  });
  for (const [code, division, years] of [
    ['OLD', '371302', ['2020']],
    ['BOTH', '371311', ['2020', '2021', '2022']],
  ] as const) {
    const federation = await build.organization({ code, kind: 'GENERAL_FEDERATION', division, isGrassroots: false });
    await build.under(federation, city);
    const union = await build.organization({ division });
    await build.under(union, federation);
    for (const year of years)
      await build.snapshot(union, { asOf: `${year}-12-31`, workers: 20, members: 10, agreementCoveredWorkers: 5 });
    for (const sources of [['ANNUAL_REPORT', 'TAX_FEE'], ['ANNUAL_REPORT']] as const) {
      const unit = await build.unit({ division, registeredOn: '2020-06-30' });
      await build.coverage(unit, union, { validFrom: '2020-07-01' });
      for (const source of sources)
        for (const year of years) await build.headcount(unit, 100 + Number(year), { source, asOf: `${year}-12-31` });
    }
  }
});
afterAll(() => database.close());

const fields = `value status statuses note reporting { part reporters reported expected countedOn carriedFrom { code } } completeness { reported expected }`;

async function rows(args: string, selection: string) {
  const { data, errors } = await execute(
    `{ statistics(${args}) { rows { area { code } organization { code } isTotal ${selection} } } }`,
    {},
    { em: database.orm.em.fork() },
  );
  expect(errors).toEqual([]);
  return data.statistics.rows;
}

const byArea = 'area: "371300", by: [AREA], period: "2022", totals: true';

describe.each(['the ledger', 'folded rollups'])('trust in a value, of %s', (where) => {
  beforeAll(async () => {
    if (where === 'folded rollups') await foldAll(database.orm.em.fork());
  });

  it('says from which year a value is carried over that nobody reported since', async () => {
    const [old, both, total] = await rows(byArea, `members { ${fields} }`);
    expect(old.members).toMatchObject({
      value: '10',
      status: 'ESTIMATED',
      statuses: ['ESTIMATED', 'PROVISIONAL'],
      reporting: [{ part: 'NUMERATOR', reported: 0, expected: 1, carriedFrom: { code: '2020' } }],
      completeness: { reported: 0, expected: 1 },
    });
    expect(old.members.note).toContain('沿用2020年的报送，此后无人报送。');
    expect(both.members).toMatchObject({ status: 'NORMAL', statuses: ['NORMAL'], note: null });
    expect(total.members).toMatchObject({
      status: 'PROVISIONAL',
      note: '2022-12-31 报表应报 2 个工会，已报 1 个。',
      reporting: [{ reported: 1, expected: 2, countedOn: '2022-12-31', carriedFrom: null }],
    });
  });

  it('says so of employing units as well, and of a part of a rate', async () => {
    const [old, both] = await rows(byArea, `eligibleUnits { ${fields} } unionDensity { ${fields} }`);
    expect(old.eligibleUnits).toMatchObject({ status: 'ESTIMATED', note: '沿用2020年的报送，此后无人报送。' });
    expect(old.unionDensity.statuses).toEqual(['ESTIMATED', 'PROVISIONAL']);
    expect(old.unionDensity.note).toContain('分母：沿用2020年的报送');
    expect(both.unionDensity.status).toBe('NORMAL');
  });

  it('holds a report for a year, no longer', async () => {
    const at = async (period: string) =>
      (await rows(`area: "371302", period: "${period}"`, 'eligibleUnits { status }'))[0].eligibleUnits.status;
    expect([await at('2021-11-30'), await at('2021-12-30'), await at('2021-12-31')]).toEqual([
      'NORMAL',
      'NORMAL',
      'ESTIMATED',
    ]);
  });

  it.each(indicators.filter(({ denominator }) => denominator).map(({ field }) => field))(
    '%s says when its denominator is incomplete',
    async (field) => {
      const [row] = await rows('area: "371300", period: "2022"', `${field} { ${fields} }`);
      const [complete] = await rows('area: "371311", period: "2022"', `${field} { ${fields} }`);
      const ofUnits = row[field].reporting.at(-1).reporters === 'EMPLOYING_UNIT';
      expect(complete[field].status).toBe('NORMAL');
      if (!ofUnits) {
        expect(row[field]).toMatchObject({ status: 'PROVISIONAL' });
        expect(row[field].reporting.at(-1)).toMatchObject({ part: 'DENOMINATOR', reported: 1, expected: 2 });
        return;
      }
      if (field === 'unionDensity') return;
      const [tax] = await rows(
        'area: "371311", period: "2022", where: { source: { eq: TAX_FEE } }',
        `${field} { ${fields} }`,
      );
      expect(tax[field]).toMatchObject({
        status: 'PROVISIONAL',
        note: '分母：名录中 2 家用人单位，本来源只含 1 家。',
      });
      expect(tax[field].reporting.at(-1)).toMatchObject({ part: 'DENOMINATOR', reported: 1, expected: 2 });
    },
  );

  it('tells of organizations below one who of them reported', async () => {
    const under = 'under: { organization: "CITY" }, period: "2022"';
    const [both, old, total] = await rows(`${under}, by: [ORGANIZATION], totals: true`, `members { ${fields} }`);
    expect([both.organization.code, old.organization.code]).toEqual(['BOTH', 'OLD']);
    expect(both.members).toMatchObject({ status: 'NORMAL', completeness: { reported: 1, expected: 1 } });
    expect(old.members).toMatchObject({
      status: 'ESTIMATED',
      completeness: { reported: 0, expected: 1 },
      reporting: [{ reported: 0, expected: 1, carriedFrom: { code: '2020' } }],
    });
    expect(total.members).toMatchObject({ status: 'PROVISIONAL', completeness: { reported: 1, expected: 2 } });
    const [whole] = await rows(under, `members { ${fields} }`);
    expect(whole.members).toMatchObject({ status: 'PROVISIONAL', reporting: [{ reported: 1, expected: 2 }] });
    const [ranked] = (await rows(`${under}, by: [ORGANIZATION], first: 1, rest: true`, `members { ${fields} }`)).slice(
      -1,
    );
    expect(ranked.members.completeness).toEqual({ reported: 0, expected: 1 });
  });
});

it('lists every status of a value after a break that is provisional as well', async () => {
  const em = database.orm.em.fork();
  await em.execute(
    `insert into series_break (indicator_key, effective_on, note, note_en) values ('MEMBERS', '2022-07-01', '改为实名制。', 'Real names.')`,
  );
  const [, both, total] = await rows(byArea, `members { ${fields} }`);
  expect(both.members).toMatchObject({ status: 'BREAK', statuses: ['BREAK'] });
  expect(total.members).toMatchObject({ status: 'BREAK', statuses: ['BREAK', 'PROVISIONAL'] });
  expect(total.members.note).toContain('改为实名制。');
});
