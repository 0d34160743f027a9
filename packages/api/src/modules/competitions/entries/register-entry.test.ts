import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Competitions, registerEntry } from '../../../../test/testkit/competitions.js';
import { Hands } from '../../../../test/testkit/hands.js';
import type { Viewer } from '../../../viewer.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
}, 60_000);
afterAll(() => hands.close());
beforeEach(async () => {
  clerk = await hands.holder('REPORTING_CLERK', 'A');
  ofA = new Competitions(hands, clerk);
});

const withdraw = 'mutation ($input: WithdrawEntryInput!) { withdrawEntry(input: $input) { withdrawnAt version } }';
const entry = { entrantKind: 'TEAM', organization: 'A1', displayName: '一班', membersCount: 5 };

it('registers an entry for an organization, in a project and a trade, and shows it with its competition', async () => {
  const { id, code } = await ofA.openForEntries(
    await ofA.create({ projects: [{ name: '示例大桥' }], trades: ['焊工'], quotaTeams: 3 }),
  );
  const input = { ...entry, competition: id, project: '示例大桥', trade: '焊工' };
  expect(await hands.told(clerk, registerEntry, input)).toMatchObject({
    registerEntry: { membersCount: 5, trade: '焊工', project: '示例大桥', organization: { code: 'A1' }, version: 1 },
  });
  expect(await hands.told(clerk, registerEntry, input)).toBe('BAD_USER_INPUT input.displayName ALREADY_REGISTERED');
  const { data } = await hands.ask(
    clerk,
    `{ competition(code: "${code}") { entries(first: 5) { totalCount nodes { displayName entrantKind competition { code } } } } }`,
  );
  expect(data.competition.entries).toEqual({
    totalCount: 1,
    nodes: [{ displayName: '一班', entrantKind: 'TEAM', competition: { code } }],
  });
});

it('refuses an entry before the stage, before the first and after the last day of registration', async () => {
  const planned = await ofA.create();
  const early = await ofA.openForEntries(await ofA.create({ registrationFrom: '2999-01-01' }));
  const late = await ofA.openForEntries(await ofA.create({ registrationTo: '2022-03-31' }));
  for (const { id } of [planned, early, late])
    expect(await hands.told(clerk, registerEntry, { ...entry, competition: id })).toBe(
      'BAD_USER_INPUT input.competition REGISTRATION_CLOSED',
    );
  const { errors } = await hands.ask(clerk, registerEntry, { ...entry, competition: late.id });
  expect(errors[0]!.extensions.fields).toMatchObject([{ expected: 'REGISTRATION, –2022-03-31' }]);
});

it('lets no more in than there are places, of many who come at once', async () => {
  const { id } = await ofA.openForEntries(await ofA.create({ quotaTeams: 5, quotaPersons: 0 }));
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      hands.told(clerk, registerEntry, { ...entry, competition: id, displayName: `班${at}` }),
    ),
  );
  expect(told.filter((answer) => answer === 'BAD_USER_INPUT input.entrantKind QUOTA_FULL')).toHaveLength(15);
  const person = { ...entry, competition: id, entrantKind: 'PERSON', membersCount: 1 };
  expect(await hands.told(clerk, registerEntry, person)).toBe('BAD_USER_INPUT input.entrantKind QUOTA_FULL');
  expect(await hands.told(clerk, registerEntry, { ...person, entrantKind: 'ORGANIZATION' })).toHaveProperty(
    'registerEntry',
  );
}, 60_000);

it('frees the place of who withdraws, who may come back', async () => {
  const open = await ofA.openForEntries(await ofA.create({ quotaTeams: 1 }));
  const first = await ofA.enter(open, '一班');
  expect(await hands.told(clerk, withdraw, { id: first.id, expectedVersion: 9 })).toBe('CONFLICT');
  expect(await hands.told(clerk, withdraw, { id: first.id, expectedVersion: 1 })).toEqual({
    withdrawEntry: { withdrawnAt: expect.any(String), version: 2 },
  });
  expect(await hands.told(clerk, withdraw, { id: first.id, expectedVersion: 2 })).toBe(
    'BAD_USER_INPUT input.id ALREADY_WITHDRAWN',
  );
  await ofA.enter(open, '一班');
});

it('names every fault at once', async () => {
  const { id } = await ofA.openForEntries(await ofA.create({ trades: ['焊工', '电工'] }));
  const faulty = {
    competition: id,
    entrantKind: 'PERSON',
    organization: 'B',
    displayName: '',
    membersCount: 2,
    project: '无',
  };
  expect(await hands.told(clerk, registerEntry, faulty)).toBe(
    [
      'BAD_USER_INPUT input.organization UNKNOWN_ORGANIZATION input.displayName EMPTY input.membersCount OUT_OF_RANGE',
      'input.project UNKNOWN_PROJECT input.trade UNKNOWN_TRADE',
    ].join(' '),
  );
});

it('knows no competition and no entry beyond the scope', async () => {
  const open = await ofA.openForEntries(await ofA.create());
  const { id } = await ofA.enter(open, '一班');
  const other = await hands.holder('STATISTICIAN', 'B');
  expect(await hands.told(other, registerEntry, { ...entry, competition: open.id })).toBe('NOT_FOUND');
  expect(await hands.told(other, withdraw, { id, expectedVersion: 1 })).toBe('NOT_FOUND');
});

it('tells API keys of teams but not of persons', async () => {
  const open = await ofA.openForEntries(await ofA.create());
  await ofA.enter(open, '一班');
  const { id } = await ofA.enter(open, '王明', { entrantKind: 'PERSON' });
  const key: Viewer = {
    ...(await hands.holder('EXTERNAL_SYSTEM', 'A')),
    principal: { kind: 'API_KEY', id: '1', name: 'k' },
  };
  const { data } = await hands.ask(
    key,
    `{ competition(code: "${open.code}") { entries(first: 5) { totalCount nodes { displayName } } judges { displayName } ranking { place } } node(id: "${id}") { id } }`,
  );
  expect(data).toEqual({
    competition: { entries: { totalCount: 1, nodes: [{ displayName: '一班' }] }, judges: [], ranking: [] },
    node: null,
  });
});
