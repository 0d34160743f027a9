import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linyi } from '../../../test/testkit/linyi.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(11, 250);
});
afterAll(() => linyi.close());

describe('a period relative to today', () => {
  it.each([
    ['LAST_4_QUARTERS', '2024-Q2..2025-Q1'],
    ['LAST_12_MONTHS', '2024-06..2025-05'],
    ['LAST_2_YEARS/QUARTER', '2023..2024/QUARTER'],
    ['THIS_YEAR', '2025'],
    ['QUARTERS_LAST_YEAR', '2024/QUARTER'],
    ['TODAY', '2025-06-15'],
  ])('%s answers as %s', async (keyword, absolute) => {
    const indicators = 'members { value status } newOrganizations { value }';
    expect(await linyi.series(keyword, indicators)).toEqual(await linyi.series(absolute, indicators));
  });

  it('counts the day in China', async () => {
    const codes = async (now: string) => (await linyi.series('LAST_MONTH', 'members { value }', now)).periods;
    expect(await codes('2025-06-30T15:59:00Z')).toEqual([{ code: '2025-05' }]);
    expect(await codes('2025-06-30T16:00:00Z')).toEqual([{ code: '2025-06' }]);
  });

  it('lists the months to come without values, cumulated or not', async () => {
    const { rows } = await linyi.series(
      'MONTHS_THIS_YEAR',
      'organizations { status } newOrganizations(window: YEAR_TO_DATE) { status value }',
    );
    const statuses = rows.map((row: Record<string, { status: string }>) => [
      row.organizations?.status,
      row.newOrganizations?.status,
    ]);
    expect(statuses.slice(0, 6)).toEqual(Array(6).fill(['PROVISIONAL', 'PROVISIONAL']));
    expect(statuses.slice(6)).toEqual(Array(6).fill(['MISSING', 'MISSING']));
  });

  it('is refused with its forms', async () => {
    const { errors } = await linyi.ask(
      '{ statistics(area: "371300", period: "LAST_61_DAYS") { rows { members { value } } } }',
    );
    expect(errors[0]).toMatchObject({
      path: ['statistics'],
      extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'period', code: 'MALFORMED_PERIOD' }] },
    });
    const other = await linyi.ask('{ statistics(area: "371300", period: "LAST_5") { rows { members { value } } } }');
    expect(other.errors[0]?.message).toContain('LAST_n_YEARS');
  });
});

describe('a value of an earlier period', () => {
  it.each([
    ['YEAR', 3, '2023-Q1', '2020-Q1'],
    ['HALF_YEAR', 3, '2023-H1', '2021-H2'],
    ['QUARTER', 5, '2023-Q1', '2021-Q4'],
    ['MONTH', 14, '2022-02', '2020-12'],
    ['YEAR', 60, '2023', '1963'],
  ])('by %s × %i of %s is that of %s', async (shift, by, period, before) => {
    const { rows } = await linyi.series(
      period,
      `organizations(shift: ${shift}, shiftBy: ${by}) { value period { code } }
       now: organizations { value change(from: ${shift}, by: ${by}) { absolute } }
       newOrganizations(shift: ${shift}, shiftBy: ${by}) { value }`,
    );
    const [row] = rows;
    const expected = await linyi.single(before, 'organizations');
    expect(row.organizations.period.code).toBe(before);
    expect(row.organizations.value).toBe(expected === null ? null : String(expected));
    expect(row.now.change.absolute).toBe(expected === null ? null : String(Number(row.now.value) - expected));
    const flow = await linyi.single(before, 'newOrganizations');
    expect(row.newOrganizations.value).toBe(flow === null ? null : String(flow));
  });

  it('changes a rate in percentage points, a count relatively', async () => {
    const { rows } = await linyi.series(
      '2022',
      `unionDensity { value change(from: YEAR, by: 1) { absolute relative percentagePoints } }
       before: unionDensity(shift: YEAR) { value }
       organizations { change(from: YEAR) { relative percentagePoints } }`,
    );
    const { value, change } = rows[0].unionDensity;
    expect(Number(change.absolute)).toBeCloseTo(Number(value) - Number(rows[0].before.value), 9);
    expect(Number(change.absolute)).not.toBe(0);
    expect(Number(change.percentagePoints)).toBeCloseTo(Number(change.absolute) * 100, 7);
    expect(change.relative).toBeNull();
    expect(rows[0].organizations.change.relative).not.toBeNull();
    expect(rows[0].organizations.change.percentagePoints).toBeNull();
  });

  it('is refused by a number that cannot be, with everything else that is wrong', async () => {
    const { errors } = await linyi.ask(`{ statistics(area: "371300", period: "x") { rows {
      members(shift: YEAR, shiftBy: 0) { value change(from: YEAR, by: 61) { absolute } }
      old: members(shiftBy: 2) { since: change(from: MONTH, by: -1) { absolute } } } } }`);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const fields = errors[0]?.extensions.fields as { path: string; code: string }[];
    expect(fields.map(({ path, code }) => [path, code])).toEqual([
      ['rows.members.shiftBy', 'SHIFT_OUT_OF_RANGE'],
      ['rows.members.change.by', 'SHIFT_OUT_OF_RANGE'],
      ['rows.old.shiftBy', 'SHIFT_WITHOUT_UNIT'],
      ['rows.old.since.by', 'SHIFT_OUT_OF_RANGE'],
      ['period', 'MALFORMED_PERIOD'],
    ]);
  });

  it('may be asked through variables', async () => {
    const query = `query ($by: Int!) { statistics(area: "371300", period: "2023") { rows { members(shift: YEAR, shiftBy: $by) { period { code } } } } }`;
    const { data } = await linyi.ask(query, undefined, { by: 2 });
    expect(data.statistics.rows[0].members.period.code).toBe('2021');
  });
});
