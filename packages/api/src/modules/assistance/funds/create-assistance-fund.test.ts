import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, faultsOf } from '../../../../test/testkit/assistance.js';
import { officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import type { Viewer } from '../../../viewer.js';

let world: AssistanceWorld;
beforeAll(async () => {
  world = await AssistanceWorld.create();
}, 60_000);
afterAll(() => world.close());

it('enters a fund of which nothing is granted, with a line of the audit log that holds no amount', async () => {
  const { data, errors } = await world.createFund({ amount: '396000.50' });
  expect(errors).toEqual([]);
  expect(data.createAssistanceFund).toMatchObject({
    name: '专项',
    source: 'CENTRAL',
    budgetYear: 2025,
    amount: '396000.5',
    granted: '0',
    left: '396000.5',
    version: 1,
  });
  const [entry] = await world.em.execute<{ subject: string; details: object }[]>(
    `select subject, details from audit_entry where event = 'ASSISTANCE_FUND_CREATE'`,
  );
  expect(entry).toEqual({
    subject: expect.stringMatching(/^AssistanceFund:\d+$/),
    details: { source: 'CENTRAL', budgetYear: 2025 },
  });
});

it('holds one fund of a name for an organization, a source and a year', async () => {
  const fund = { name: '同名' };
  expect((await world.createFund(fund)).errors).toEqual([]);
  expect(faultsOf(await world.createFund(fund))).toEqual([['input.name', 'TAKEN']]);
  for (const other of [{ source: 'LOCAL' }, { budgetYear: 2024 }, { organization: 'LUOZHUANG' }])
    expect((await world.createFund({ ...fund, ...other })).errors).toEqual([]);
});

it('names everything that is wrong with the input', async () => {
  const wrong = { name: '', amount: '-0.001', budgetYear: 1990, organization: 'NOBODY' };
  expect(faultsOf(await world.createFund(wrong))).toEqual([
    ['input.name', 'EMPTY'],
    ['input.amount', 'NOT_POSITIVE'],
    ['input.amount', 'TOO_PRECISE'],
    ['input.budgetYear', 'OUT_OF_RANGE'],
    ['input.organization', 'UNKNOWN_ORGANIZATION'],
  ]);
});

it('is kept by the own organization unless another within reach is named', async () => {
  const own: Viewer = { ...viewerOf('371302', 'CASE_OFFICER'), organization: { id: '0', code: 'LANSHAN', name: '' } };
  const { data } = await world.ask(
    `mutation($input: CreateAssistanceFundInput!) { createAssistanceFund(input: $input) { organization { code } division { code } } }`,
    { input: { source: 'UNION', budgetYear: 2025, name: '自有', amount: '1' } },
    own,
  );
  expect(data.createAssistanceFund).toEqual({ organization: { code: 'LANSHAN' }, division: { code: '371302' } });
  expect(faultsOf(await world.createFund({ organization: 'LUOZHUANG' }, own))).toEqual([
    ['input.organization', 'UNKNOWN_ORGANIZATION'],
  ]);
});

it('is done once for an idempotency key', async () => {
  const input = { name: '一次', idempotencyKey: 'k1' };
  const [first, second] = [await world.createFund(input), await world.createFund(input)];
  expect(second.data.createAssistanceFund.id).toBe(first.data.createAssistanceFund.id);
  expect(codeOf(await world.createFund({ ...input, amount: '2' }))).toBe('IDEMPOTENCY_MISMATCH');
});

it.each(['STATISTICIAN', 'LEADER', 'REPORTING_CLERK', 'EXTERNAL_SYSTEM', 'ADMINISTRATOR', 'AUDITOR'] as const)(
  'is refused to %s',
  async (role) => {
    expect(codeOf(await world.createFund({ name: role }, viewerOf('371300', role)))).toBe('FORBIDDEN');
  },
);

it('lists funds by year, filtered, in three statements, whatever their number', async () => {
  const query = `query($where: AssistanceFundFilter) {
    assistanceFunds(where: $where, orderBy: [{ field: NAME }]) {
      totalCount nodes { name amount left organization { code } } } }`;
  const where = { budgetYear: { gte: 2025 }, source: { eq: 'CENTRAL' }, division: { within: '371302' } };
  const { data, errors, statements } = await world.ask(query, { where }, officer);
  expect(errors).toEqual([]);
  expect(data.assistanceFunds.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
    ['一次', '专项', '同名'].sort(),
  );
  expect(data.assistanceFunds.totalCount).toBe(3);
  expect(statements).toBeLessThanOrEqual(4);
});
