import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linyi } from '../../../../test/testkit/linyi.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(7, 120);
  // The first question reads the reference tables.
  await linyi.single('2022', 'members');
});
afterAll(() => linyi.close());

const facts = `cells cellLimit facts { fact rollup missed { reason dimensions message messageEn } sql estimatedRows estimatedCost
  indicators { indicator { key definition { version formula formulaEn } } symbols symbolsEn }
  measured { rows rowsTouched pages milliseconds } }`;

async function explain(args: string, fields: string, { dryRun = true, analyze = false } = {}) {
  const { data, errors, statements } = await linyi.ask(
    `{ statistics(${args}, dryRun: ${dryRun}) { rows { ${fields} } cost explain(analyze: ${analyze}) { ${facts} } } }`,
  );
  expect(errors).toEqual([]);
  return { ...data.statistics, statements };
}

const linyiIn2022 = 'area: "371300", period: "2022"';

describe('explain', () => {
  it('names fact, rollup, formula and SQL of a question that is not run', async () => {
    const {
      rows,
      cost,
      explain: told,
      statements,
    } = await explain(`${linyiIn2022}, by: [AREA], areaLevel: COUNTY`, 'unionEstablishmentRate { value }');
    expect([rows, cost]).toEqual([[], 0]);
    expect(told).toMatchObject({
      cells: 4,
      cellLimit: 50_000,
      facts: [
        {
          fact: 'employingUnits',
          rollup: 'employing_unit_total',
          missed: null,
          measured: null,
          indicators: [
            {
              indicator: { key: 'UNIT_EST_RATE', definition: { version: 1 } },
              symbols: 'Σ 用人单位数(t₁ | union_state ∈ {ESTABLISHED, COVERED_BY_JOINT}) ÷ Σ 用人单位数(t₁)',
            },
          ],
        },
      ],
    });
    const [{ sql, estimatedRows, estimatedCost }] = told.facts;
    expect(sql).toMatch(/^select "bucket"/);
    expect(sql).toContain('$1');
    expect(sql).not.toMatch(/ESTABLISHED|3713|2022/);
    expect(estimatedRows).toBeGreaterThan(0);
    expect(estimatedCost).toBeGreaterThan(0);
    // Reference version and one EXPLAIN, which runs nothing.
    expect(statements).toBe(2);
  });

  it.each([
    ['AS_KNOWN_ON', `${linyiIn2022}, asKnownOn: "2024-01-01"`, 'members { value }', []],
    ['BELOW_COUNTY', 'area: "371302", period: "2022", by: [AREA], areaLevel: TOWNSHIP', 'members { value }', []],
    [
      'DIMENSIONS',
      `${linyiIn2022}, by: [INDUSTRY], where: { organizationKind: { eq: JOINT } }`,
      'members { value }',
      ['industry_section', 'kind'],
    ],
    ['DIMENSIONS', 'area: "371300", period: "2022", by: [AREA, INDUSTRY]', 'members { value }', ['industry_section']],
  ])('says %s where no rollup can answer', async (reason, args, fields, dimensions) => {
    const { explain: told } = await explain(args, fields);
    expect(told.facts).toMatchObject([{ fact: 'membership', rollup: null, missed: { reason, dimensions } }]);
    const { message, messageEn } = told.facts[0].missed;
    expect(message).toMatch(/台账/);
    expect(messageEn).toMatch(/ledger is read/);
  });

  it('explains one statement a fact', async () => {
    const { explain: told, statements } = await explain(
      linyiIn2022,
      'unionDensity { value } organizations { value } members(shift: YEAR) { value }',
    );
    expect(told.facts.map(({ fact }: { fact: string }) => fact).sort()).toEqual([
      'employingUnits',
      'membership',
      'organizations',
    ]);
    expect(told.facts.find(({ fact }: { fact: string }) => fact === 'membership').indicators).toHaveLength(2);
    expect(told.cells).toBe(3);
    expect(statements).toBe(4);
  });

  it('measures what it runs when asked to', async () => {
    const { explain: told } = await explain(`${linyiIn2022}, asKnownOn: "2030-01-01"`, 'eligibleUnits { value }', {
      analyze: true,
    });
    const { measured } = told.facts[0];
    const ledger = await linyi.database.orm.em
      .fork()
      .execute<{ count: string }[]>(`select count(*) from employing_unit_ledger`);
    expect(measured.rows).toBeGreaterThan(0);
    expect(measured.rowsTouched).toBeGreaterThan(0);
    // The ledger once, and the few rows that tell the state it is in.
    expect(measured.rowsTouched).toBeLessThanOrEqual(Number(ledger[0]?.count) + 10);
    expect(measured.pages).toBeGreaterThan(0);
    expect(measured.milliseconds).toBeGreaterThan(0);
  });

  it('stands beside an answer too, and bounds its cost', async () => {
    const {
      rows,
      cost,
      explain: told,
    } = await explain(`${linyiIn2022}, by: [AREA, SIZE_BAND], totals: true`, 'eligibleUnits { value }', {
      dryRun: false,
    });
    expect(rows).toHaveLength(cost);
    expect(told.cells).toBeGreaterThanOrEqual(cost);
  });

  it('foretells what the lists of records of its rows are going to cost', async () => {
    const cut = 'area: "371300", period: "2021-12-31", by: [AREA], first: 1, rest: true, totals: true';
    const lists =
      'members { value records(first: 1) { totalCount } } organizations { records(first: 1) { totalCount } }';
    const { explain: told } = await explain(cut, lists);
    expect(told.cells).toBe(2 * 5 + 3 * 2 * 1_000);
    const days = 'area: "371300", period: "2021-12-01..2021-12-31/DAY", by: [PERIOD]';
    expect((await explain(days, lists)).explain.cells).toBe(31 * 2 * 1_001);
    const { errors } = await linyi.ask(`{ statistics(${days}) { rows { ${lists} } } }`);
    expect(errors[0]?.extensions.fields).toMatchObject([{ code: 'TOO_MANY_CELLS' }]);
  });

  it('tells of a question that is too large instead of refusing it, but does not measure it', async () => {
    const days = 'area: "371300", period: "2021-07-01..2022-06-30/DAY", by: [PERIOD, SIZE_BAND, INDUSTRY]';
    const { explain: told } = await explain(days, 'eligibleUnits { value }');
    expect(told.cells).toBeGreaterThan(50_000);
    const { errors } = await linyi.ask(
      `{ statistics(${days}, dryRun: true) { rows { eligibleUnits { value } } explain(analyze: true) { cells } } }`,
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ code: 'TOO_MANY_CELLS' }]);
  });

  it('checks a question as ever', async () => {
    const { errors } = await linyi.ask(
      '{ statistics(area: "371300", period: "2022-13", dryRun: true) { explain { cells } } }',
    );
    expect(errors[0]?.extensions.fields).toMatchObject([{ code: 'MALFORMED_PERIOD' }]);
  });
});
