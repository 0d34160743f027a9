import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { AssistanceWorld, codeOf, faultsOf } from '../../../../test/testkit/assistance.js';

const KINDS = ['LIVING', 'SCHOOLING', 'MEDICAL', 'EMERGENCY', 'EMPLOYMENT'];
const TOGETHER = 20;

let world: AssistanceWorld;
/** Four households, who may each be given something of five kinds. */
const files: { id: string }[] = [];
beforeAll(async () => {
  world = await AssistanceWorld.create();
  for (let i = 0; i < TOGETHER / KINDS.length; i += 1) files.push(await world.hardship.filed('2025-01-20'));
}, 60_000);
afterAll(() => world.close());

const wishes = () => files.flatMap((file) => KINDS.map((kind) => ({ file: file.id, kind })));
const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;
const held = async (fund: string) =>
  (
    await world.em.execute<[{ granted: string; sum: string; grants: string }]>(
      `select f.granted, sum(g.amount) as sum, count(g.id) as grants from assistance_fund f
     left join assistance_grant g on g.fund_id = f.id and g.state <> 'REMOVED' where f.id = ? group by f.id`,
      [keyOf(fund)],
    )
  )[0];

it.each(['one batch', 'batches of one fund'])(
  'grants what a fund has and no more when twenty ask at once, in %s',
  async (where) => {
    const fund = await world.fund(where, '1000');
    const batches = await Promise.all(
      Array.from({ length: where === 'one batch' ? 1 : 4 }, (_, i) => world.batch(fund, { name: `${where}${i}` })),
    );
    const answers = await Promise.all(
      wishes().map(({ file, kind }, i) =>
        world.addGrant(batches[i % batches.length]!.id, file, { kind, amount: '99.99' }),
      ),
    );
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused).toHaveLength(10);
    for (const answer of refused) {
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(faultsOf(answer)).toEqual([['input.amount', 'OVERSPENT']]);
      expect(JSON.stringify(answer.errors)).toContain('0.10');
    }
    expect(await held(fund.id)).toEqual({ granted: '999.90', sum: '999.90', grants: '10' });
  },
);

it('grants to one household one thing once when twenty ask at once', async () => {
  const fund = await world.fund('重复', '5000');
  const batch = await world.batch(fund);
  const answers = await Promise.all(Array.from({ length: TOGETHER }, () => world.addGrant(batch.id, files[0]!.id)));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(new Set(answers.flatMap((answer) => faultsOf(answer)?.[0]?.[1] ?? []))).toEqual(new Set(['DUPLICATE']));
  expect(await held(fund.id)).toMatchObject({ granted: '100.00', grants: '1' });
});

it('is refused by the database itself to whoever writes past the program, at every level of isolation', async () => {
  for (const level of ['read committed', 'repeatable read', 'serializable']) {
    const fund = await world.fund(level, '1000');
    const batch = await world.batch(fund);
    const written = await Promise.all(
      wishes().map(async ({ file, kind }) => {
        const client = new pg.Client(world.hardship.database.url);
        await client.connect();
        try {
          await client.query(`begin isolation level ${level}`);
          await client.query(
            `insert into assistance_grant (batch_id, case_id, kind, amount, payment_method) values ($1, $2, $3, 99.99, 'CASH')`,
            [keyOf(batch.id), keyOf(file), kind],
          );
          await client.query('commit');
          return 'written';
        } catch (error) {
          return (error as pg.DatabaseError).constraint ?? (error as pg.DatabaseError).code;
        } finally {
          await client.end();
        }
      }),
    );
    const { granted, sum } = await held(fund.id);
    expect(granted).toBe(sum ?? '0.00');
    expect(Number(granted)).toBeLessThanOrEqual(1000);
    const kept = written.filter((each) => each === 'written').length;
    // The others may also have lost to whoever was first, and would have to ask again.
    expect(kept).toBe(level === 'read committed' ? 10 : kept);
    expect(kept).toBeGreaterThan(0);
    const refusals = new Set(written.filter((each) => each !== 'written'));
    for (const refusal of refusals) expect(['assistance_fund_not_overspent', '40001']).toContain(refusal);
  }
});

it('counts what is changed, taken out, cancelled and deleted by hand', async () => {
  const fund = await world.fund('手工', '1000');
  const batch = await world.batch(fund);
  const key = keyOf(batch.id);
  const change = async (statement: string) => {
    await world.em.execute(statement, [key]);
    return (await held(fund.id)).granted;
  };
  for (const { file, kind } of wishes().slice(0, 3)) await world.addGrant(batch.id, file, { kind });
  expect(await change(`update assistance_grant set amount = 250 where batch_id = ? and kind = 'LIVING'`)).toBe(
    '450.00',
  );
  expect(await change(`update assistance_grant set state = 'REMOVED' where batch_id = ? and kind = 'MEDICAL'`)).toBe(
    '350.00',
  );
  expect(await change(`delete from assistance_grant where batch_id = ? and kind = 'MEDICAL'`)).toBe('350.00');
  expect(await change(`delete from assistance_grant where batch_id = ? and kind = 'SCHOOLING'`)).toBe('250.00');
  expect(await change(`update assistance_batch set state = 'CANCELLED' where id = ?`)).toBe('0.00');
  expect(await change(`update assistance_batch set state = 'DRAFT' where id = ?`)).toBe('250.00');
  await expect(change(`update assistance_grant set amount = 1000.01 where batch_id = ?`)).rejects.toThrow(
    /not_overspent/,
  );
  await expect(change(`update assistance_batch set fund_id = fund_id - 1 where id = ?`)).rejects.toThrow(
    /stays with its fund/,
  );
  await expect(
    world.em.execute('update assistance_fund set amount = 249 where id = ?', [keyOf(fund.id)]),
  ).rejects.toThrow(/not_overspent/);
});
