import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { execute } from '../../../../test/testkit/execute.js';
import { world } from '../../../../test/testkit/world.js';
import { freezePeriod } from './freeze-period.js';

const TODAY = '2025-06-15';
let database: TestDatabase;
let union: number;
beforeAll(async () => {
  database = await testDatabase();
  const build = world(database.orm.em.fork());
  await build.divisions('371302');
  union = await build.organization();
  await build.snapshot(union, { asOf: '2023-12-31', workers: 200, members: 100 });
});
afterAll(() => database.close());

const em = () => database.orm.em.fork();
const ask = (period: string, fields: string, args = '') =>
  execute(`{ statistics(area: "371302", period: "${period}" ${args}) { rows { ${fields} } } }`, {}, { em: em() });
const frozenRate = async (args = '') => {
  const fields = 'value numerator denominator frozenOn difference revised note noteEn';
  const { data } = await ask('2023', `membershipRateUnionised { value frozen { ${fields} } }`, args);
  return data.statistics.rows[0].membershipRateUnionised;
};
const setMembers = (members: number) => em().execute(`update membership_snapshot set members = ?`, [members]);

describe('freezePeriod', () => {
  it('keeps the value, whatever is corrected later', async () => {
    expect(await frozenRate()).toEqual({ value: '0.5', frozen: null });

    // A transaction under way at the moment of freezing, which had recorded its change before.
    const slow = em();
    await slow.begin();
    await slow.execute(`update membership_snapshot set members = 120`);
    expect(await freezePeriod(em(), { period: '2023', by: '统计处', note: '年报关账' }, TODAY)).toBe('2023');
    await slow.commit();

    const [{ day }] = await em().execute<[{ day: string }]>(
      `select (frozen_at at time zone 'Asia/Shanghai')::date::text as day from frozen_period`,
    );
    expect(await frozenRate()).toEqual({
      value: '0.6',
      frozen: {
        value: '0.5',
        numerator: 100,
        denominator: 200,
        frozenOn: day,
        difference: '0.1',
        revised: true,
        note: `${day} 定稿后有更正，相差 +10.00。`,
        noteEn: `Revised since it was frozen on ${day} by +10.00.`,
      },
    });
    await setMembers(100);
    expect((await frozenRate()).frozen).toMatchObject({ value: '0.5', difference: '0', revised: false });
    expect((await frozenRate()).frozen.noteEn).toBe(`Frozen on ${day}, unchanged since.`);
    await em().execute('delete from membership_snapshot');
    expect((await frozenRate()).frozen).toMatchObject({ value: '0.5', difference: null, revised: true });
    expect((await frozenRate(', asKnownOn: "2024-01-01"')).frozen).toBeNull();
  });

  it('holds for the very period only', async () => {
    const { data } = await ask(
      '2023-Q4',
      'members { frozen { value } } year: members(shift: YEAR) { frozen { value } }',
    );
    expect(data.statistics.rows[0]).toEqual({ members: { frozen: null }, year: { frozen: null } });
  });

  it('costs one statement a fact, and none unless asked for', async () => {
    const plain = await ask('2023', 'unionDensity { value }');
    const frozen = await ask('2023', 'unionDensity { value frozen { value } } organizations { frozen { value } }');
    const unfrozen = await ask('2022', 'unionDensity { value frozen { value } }');
    expect(frozen.errors).toEqual([]);
    expect(frozen.statements - plain.statements).toBe(1 + 3);
    expect(unfrozen.statements).toBe(plain.statements);
  });

  it('cannot be undone', async () => {
    await expect(em().execute('delete from frozen_period')).rejects.toThrow('LEDGER_APPEND_ONLY');
    await expect(em().execute(`update frozen_period set frozen_at = now()`)).rejects.toThrow('LEDGER_APPEND_ONLY');
  });

  it.each([
    ['2023', 'ALREADY_FROZEN'],
    ['2025', 'PERIOD_NOT_OVER'],
    ['2025-06-15', 'PERIOD_NOT_OVER'],
    ['2022..2023', 'SINGLE_PERIOD_EXPECTED'],
    ['2023-01..2023-01', 'SINGLE_PERIOD_EXPECTED'],
    ['2023-13', 'MALFORMED_PERIOD'],
  ])('refuses %s', async (period, code) => {
    const freezing = freezePeriod(em(), { period, by: '统计处' }, TODAY);
    await expect(freezing).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'period', code }] },
    });
  });
});
