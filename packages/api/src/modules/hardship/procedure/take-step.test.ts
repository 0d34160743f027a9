import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HardshipWorld, officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

let world: HardshipWorld;
beforeAll(async () => {
  world = await HardshipWorld.create();
}, 60_000);
afterAll(() => world.close());

const faultsOf = ({ errors }: Awaited<ReturnType<HardshipWorld['open']>>) =>
  (errors[0]?.extensions.fields as { path: string; code: string }[] | undefined)?.map(({ path, code }) => [path, code]);
const standings = async (caseNo: string) =>
  await world.database.orm.em.fork().execute(
    `select s.from_on, s.to_on, s.category, s.entry_kind, s.exit_kind from hardship_standing s
     join hardship_case h on h.id = s.case_id where h.case_no = ? order by s.id`,
    [caseNo],
  );

describe('a household', () => {
  it('goes from application to exit, and back by relapse', async () => {
    const filed = await world.filed('2025-01-20');
    expect(filed).toMatchObject({ state: 'FILED', filedOn: '2025-01-20', reviewDueOn: '2026-01-20' });
    const reviewed = (await world.step(filed, 'REVIEW', '2025-03-01')).data.takeHardshipStep;
    expect(reviewed).toMatchObject({ state: 'FILED', reviewDueOn: '2026-03-01' });
    const exited = (await world.step(reviewed, 'EXIT', '2025-04-01', { exitKind: 'LIFTED' })).data.takeHardshipStep;
    expect(exited).toMatchObject({ state: 'EXITED', exitedOn: '2025-04-01', allowedSteps: ['RELAPSE'] });
    const again = (await world.step(exited, 'RELAPSE', '2025-05-01', { note: '再次住院' })).data.takeHardshipStep;
    expect(again).toMatchObject({ state: 'APPLIED', episode: 2, filedOn: null, exitedOn: null });
    expect(await standings(filed.caseNo)).toEqual([
      { from_on: '2025-01-20', to_on: '2025-04-01', category: 'SEVERE', entry_kind: 'NEW', exit_kind: 'LIFTED' },
    ]);
  });

  it('stands otherwise from the review on that found it so', async () => {
    const filed = await world.filed('2025-01-20');
    const input = {
      id: filed.id,
      expectedVersion: filed.version,
      finances: { income: [{ kind: 'WAGE', yuan: '30000' }], spending: [] },
    };
    const { data, errors } = await world.ask(
      `mutation($input: UpdateHardshipCaseInput!) { updateHardshipCase(input: $input) { id version category } }`,
      { input },
    );
    expect(errors).toEqual([]);
    expect(data.updateHardshipCase.category).toBe('RELATIVE');
    expect(await standings(filed.caseNo)).toMatchObject([{ category: 'SEVERE', to_on: null }]);
    await world.step(data.updateHardshipCase, 'REVIEW', '2025-03-01');
    expect(await standings(filed.caseNo)).toEqual([
      { from_on: '2025-01-20', to_on: '2025-03-01', category: 'SEVERE', entry_kind: 'NEW', exit_kind: null },
      { from_on: '2025-03-01', to_on: null, category: 'RELATIVE', entry_kind: null, exit_kind: null },
    ]);
  });

  it('is asked for what each step needs', async () => {
    let file = (await world.open()).data.openHardshipCase;
    const refused = async (step: string, takenOn: string, more: object = {}) =>
      faultsOf(await world.step(file, step, takenOn, more));
    const taken = async (step: string, takenOn: string, more: object = {}) => {
      file = (await world.step(file, step, takenOn, more)).data.takeHardshipStep;
    };
    expect(await refused('FILE', '2025-01-07')).toEqual([['input.step', 'ILLEGAL_STEP']]);
    expect(await refused('FIRST_CHECK', '2025-06-16')).toEqual([['input.takenOn', 'FUTURE']]);
    expect(await refused('FIRST_CHECK', '2025-01-05')).toEqual([['input.takenOn', 'BEFORE_LAST_STEP']]);
    expect(await refused('REJECT', '2025-01-07')).toEqual([['input.note', 'EMPTY']]);
    expect(await refused('FIRST_CHECK', '2025-01-07', { exitKind: 'LIFTED' })).toEqual([
      ['input.exitKind', 'NOT_HERE'],
    ]);
    await taken('FIRST_CHECK', '2025-01-07');
    expect(await refused('HOME_VISIT', '2025-01-07')).toEqual([['input.secondPerson', 'EMPTY']]);
    await taken('HOME_VISIT', '2025-01-08', { secondPerson: '李四' });
    await taken('AUTHORIZE', '2025-01-08');
    await taken('VERIFY', '2025-01-09');
    expect(await refused('PUBLICIZE', '2025-01-10')).toEqual([
      ['input.publicityFrom', 'MISSING'],
      ['input.publicityTo', 'MISSING'],
    ]);
    await taken('PUBLICIZE', '2025-01-10', { publicityFrom: '2025-01-10', publicityTo: '2025-01-17' });
    expect(await refused('FILE', '2025-01-17')).toEqual([['input.takenOn', 'IN_PUBLICITY']]);
    await taken('OBJECTION', '2025-01-15', { note: '邻居反映有车' });
    expect(await refused('FILE', '2025-01-18')).toEqual([['input.step', 'OPEN_OBJECTION']]);
    await taken('ANSWER_OBJECTION', '2025-01-16', { note: '经查为残疾人代步车' });
    await taken('FILE', '2025-01-18');
    expect(await refused('EXIT', '2025-01-18')).toEqual([
      ['input.exitKind', 'MISSING'],
      ['input.takenOn', 'BEFORE_STANDING'],
    ]);
  });

  it('that is excluded or not in hardship is not verified', async () => {
    const rich = { income: [{ kind: 'WAGE', yuan: '90000' }], spending: [] };
    let file = (await world.open({ exclusions: ['MOTOR_VEHICLE'], finances: rich })).data.openHardshipCase;
    for (const [step, more] of [
      ['FIRST_CHECK', {}],
      ['HOME_VISIT', { secondPerson: '李四' }],
      ['AUTHORIZE', {}],
    ] as const)
      file = (await world.step(file, step, '2025-01-07', more)).data.takeHardshipStep;
    expect(faultsOf(await world.step(file, 'VERIFY', '2025-01-08'))).toEqual([
      ['input.step', 'NOT_IN_HARDSHIP'],
      ['input.step', 'EXCLUDED'],
    ]);
    const chosen = await world.ask(
      `mutation($input: UpdateHardshipCaseInput!) { updateHardshipCase(input: $input) { id version category isOverridden } }`,
      {
        input: {
          id: file.id,
          expectedVersion: file.version,
          exclusions: [],
          chosenCategory: 'SUDDEN',
          overrideReason: '火灾后住房全毁，保险尚未理赔',
        },
      },
    );
    expect(chosen.data.updateHardshipCase).toMatchObject({ category: 'SUDDEN', isOverridden: true });
    const verified = await world.step(chosen.data.updateHardshipCase, 'VERIFY', '2025-01-08');
    expect(verified.data.takeHardshipStep.state).toBe('VERIFIED');
  });
});

describe('two officers', () => {
  it('cannot both change what they read: one gets CONFLICT, and nothing is lost', async () => {
    const file = (await world.open()).data.openHardshipCase;
    const answers = await Promise.all([
      world.step(file, 'FIRST_CHECK', '2025-01-07'),
      world.step(file, 'REJECT', '2025-01-07', { note: '材料不全' }),
    ]);
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(1);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  });

  it('of different places do not find each other’s files', async () => {
    const file = (await world.open()).data.openHardshipCase;
    const elsewhere = viewerOf('610305', 'CASE_OFFICER');
    const answer = await world.step(file, 'FIRST_CHECK', '2025-01-07', {}, elsewhere);
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await world.ask(`{ hardshipCases(first: 100) { totalCount } }`, {}, elsewhere);
    expect(data.hardshipCases.totalCount).toBe(0);
  });

  it('leave a line each in the audit log, without a value', async () => {
    const filed = await world.filed('2025-01-20');
    const lines = await world.database.orm.em
      .fork()
      .execute(`select event, subject, details from audit_entry where details ->> 'caseNo' = ? order by id`, [
        filed.caseNo,
      ]);
    expect(lines.map((line) => line.event)).toEqual(['HARDSHIP_CREATE', ...Array(6).fill('HARDSHIP_STEP')]);
    expect(JSON.stringify(lines)).not.toMatch(/张|24000|李四/);
    expect(officer.roles).toEqual(['CASE_OFFICER']);
  });
});
