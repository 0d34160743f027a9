import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { application, HardshipWorld, idNumber, officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

let world: HardshipWorld;
beforeAll(async () => {
  world = await HardshipWorld.create();
}, 60_000);
afterAll(() => world.close());

const faultsOf = ({ errors }: Awaited<ReturnType<HardshipWorld['open']>>) =>
  (errors[0]?.extensions.fields as { path: string; code: string }[] | undefined)?.map(({ path, code }) => [path, code]);

describe('openHardshipCase', () => {
  it('assesses the household and begins its history', async () => {
    const { data, errors } = await world.open();
    expect(errors).toEqual([]);
    expect(data.openHardshipCase).toMatchObject({
      caseNo: expect.stringMatching(/^KN-371302-2025-\d{6}$/),
      state: 'APPLIED',
      episode: 1,
      // 24,000 − 12,000 for two people is 500 a head and month, below 800.
      computedCategory: 'SEVERE',
      category: 'SEVERE',
      isOverridden: false,
      householdSize: 2,
      allowedSteps: ['FIRST_CHECK', 'REJECT', 'WITHDRAW'],
    });
    const { id } = data.openHardshipCase;
    const { data: read } = await world.ask(
      `query($id: ID!) { node(id: $id) { ... on HardshipCase {
        applicant { name { masked access } idNumber { masked } } members { relation name { masked } birthYear }
        steps { step fromState toState takenOn takenBy } finances { masked access value } assessment { category } } } }`,
      { id },
    );
    expect(read.node).toEqual({
      applicant: {
        name: { masked: '张**', access: 'MASKED' },
        idNumber: { masked: expect.stringMatching(/^371\*{11}/) },
      },
      members: [
        { relation: 'APPLICANT', name: { masked: '张**' }, birthYear: 1980 },
        { relation: 'CHILD', name: { masked: '子女' }, birthYear: 2012 },
      ],
      steps: [{ step: 'APPLY', fromState: null, toState: 'APPLIED', takenOn: '2025-01-06', takenBy: '测试' }],
      finances: { masked: '***', access: 'MASKED', value: null },
      assessment: null,
    });
  });

  it('keeps nothing sensitive readable in the database', async () => {
    await world.open({ members: application().members });
    const em = world.database.orm.em.fork();
    const rows = await em.execute(`select h.*, p.id_number_cipher::text, p.id_number_hash::text
      from hardship_case h join household_member p on p.case_id = h.id`);
    expect(JSON.stringify(rows)).not.toMatch(/24000|12000|3713991980/);
  });

  it('makes one file of one idempotency key', async () => {
    const input = application({ idempotencyKey: 'same' });
    const open = () =>
      world.ask(`mutation($input: OpenHardshipCaseInput!) { openHardshipCase(input: $input) { caseNo } }`, { input });
    const [one, other] = await Promise.all([open(), open()]);
    expect(one.errors).toEqual([]);
    expect(one.data).toEqual(other.data);
  });

  it('tells of every fault at once, and repeats no value', async () => {
    const same = idNumber();
    const answer = await world.open({
      organization: 'NOWHERE',
      appliedOn: '2025-06-16',
      otherCauses: ['SERIOUS_ILLNESS', 'SCHOOLING', 'OTHER', 'ACCIDENT'],
      members: [
        { relation: 'APPLICANT', name: '', idNumber: same, phone: '123' },
        { relation: 'CHILD', name: '乙', idNumber: idNumber('1970-01-01') },
        { relation: 'PARENT', name: '丙', idNumber: same },
      ],
      finances: { income: [{ kind: 'WAGE', yuan: '-1' }], spending: [] },
    });
    expect(faultsOf(answer)).toEqual([
      ['input.organization', 'UNKNOWN_ORGANIZATION'],
      ['input.appliedOn', 'FUTURE'],
      ['input.otherCauses', 'TOO_MANY'],
      ['input.otherCauses[0]', 'TWICE'],
      ['input.members[0].name', 'EMPTY'],
      ['input.members[0].phone', 'PHONE'],
      ['input.members[2].idNumber', 'TWICE'],
      ['input.members[1].idNumber', 'AGE_ORDER'],
      ['input.members[2].idNumber', 'AGE_ORDER'],
      ['input.finances.income[0].yuan', 'NEGATIVE'],
    ]);
    expect(JSON.stringify(answer.errors)).not.toContain(same);
  });

  it('asks for a dibao line before it assesses', async () => {
    expect(faultsOf(await world.open({ appliedOn: '2020-03-01' }))).toEqual([['input.finances', 'NO_DIBAO_LINE']]);
    expect((await world.open({ appliedOn: '2020-03-01', finances: null })).errors).toEqual([]);
  });

  it('takes nobody twice, and does not tell where a file lies that is beyond reach', async () => {
    const { members } = application();
    const elsewhere = viewerOf('610305', 'CASE_OFFICER');
    const first = await world.open({ organization: 'FENGXIANG', members }, elsewhere);
    expect(first.errors).toEqual([]);
    const again = await world.open({ members });
    expect(faultsOf(again)).toEqual([
      ['input.members[0].idNumber', 'ON_FILE'],
      ['input.members[1].idNumber', 'ON_FILE'],
    ]);
    expect(JSON.stringify(again.errors)).not.toContain(first.data.openHardshipCase.caseNo);
    const own = await world.open({ organization: 'FENGXIANG', members }, elsewhere);
    expect(JSON.stringify(own.errors)).toContain(first.data.openHardshipCase.caseNo);
  });

  it('makes one file of a household that two officers enter at once', async () => {
    const { members } = application();
    const answers = await Promise.all(Array.from({ length: 4 }, () => world.open({ members })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors.length > 0))
      expect(faultsOf(answer)?.[0]).toEqual([expect.stringContaining('idNumber'), 'ON_FILE']);
  });

  it.each(['STATISTICIAN', 'LEADER', 'REPORTING_CLERK', 'EXTERNAL_SYSTEM', 'ADMINISTRATOR', 'AUDITOR'] as const)(
    'is not for %s',
    async (role) => {
      expect((await world.open({}, viewerOf('371300', role))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  it('is not for keys of systems', async () => {
    const key = { ...officer, principal: { ...officer.principal, kind: 'API_KEY' as const } };
    expect((await world.open({}, key)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
