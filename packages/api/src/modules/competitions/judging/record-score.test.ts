import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Competitions, recordScore } from '../../../../test/testkit/competitions.js';
import { Hands } from '../../../../test/testkit/hands.js';
import { createContext } from '../../../context.js';
import { ViewedDatabase } from '../../../database/rows/viewed-database.js';
import { globalId } from '../../../shared/global-id.js';
import type { Viewer } from '../../../viewer.js';
import { recordScore as record } from './record-score.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
  clerk = await hands.holder('REPORTING_CLERK', 'A');
  ofA = new Competitions(hands, clerk);
}, 60_000);
afterAll(() => hands.close());

const twoItems = () =>
  ofA.criteria([
    { name: '安全', weight: 1, maximum: '10' },
    { name: '质量', weight: 1 },
  ]);

describe('twenty judges at once', () => {
  it('lose no score, each on a connection of his own, of any entry or criterion, with every value on record', async () => {
    const judges = Array.from({ length: 20 }, (_, at) => `评委${at}`);
    const entries = ['一班', '二班', '三班'];
    const { competition, of } = await ofA.running({ criteriaSet: await twoItems() }, entries, judges);
    const given = judges.flatMap((judge, at) =>
      entries.flatMap((entry, index) => [
        { ...of(entry, judge, 0), value: `${(at % 10) + 0.25 * index}` },
        { ...of(entry, judge, 1), value: `${60 + at + index}` },
      ]),
    );
    const connections = judges.map(() => new ViewedDatabase(hands.database.url, { connections: 1 }));
    await Promise.all(given.map((input, at) => record(createContext(connections[Math.floor(at / 6)]!, clerk), input)));
    await Promise.all(connections.map((each) => each.close()));
    const { data } = await hands.ask(
      clerk,
      `{ competition(code: "${competition.code}") { entries(first: 3) { nodes { scores { judge entry item round value version } } }
         ranking { displayName place total isFrozen } } }`,
    );
    const stand = data.competition.entries.nodes.flatMap(({ scores }: { scores: object[] }) => scores);
    const text = (score: Record<string, unknown>) =>
      [score.judge, score.entry, score.item, score.round, Number(score.value)].join();
    expect(stand.map(text).sort()).toEqual(given.map(text).sort());
    const [{ changes }] = await hands.em.execute<[{ changes: number }]>(
      `select count(*)::int as changes from competition_score_change h join competition_score s on s.id = h.score_id
       where s.competition_id = ?`,
      [Buffer.from(competition.id, 'base64url').toString().split(':')[1]],
    );
    expect(changes).toBe(120);
    // Means of 4.5 of 10, and of 69.5 of 100, rising by 2.5 and by 1 from entry to entry.
    expect(data.competition.ranking).toEqual([
      { displayName: '三班', place: 1, total: '60.75', isFrozen: false },
      { displayName: '二班', place: 2, total: '59', isFrozen: false },
      { displayName: '一班', place: 3, total: '57.25', isFrozen: false },
    ]);
  }, 120_000);

  it('who change one score at once are told but for one', async () => {
    const { of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
    const input = of('一班', '甲');
    const first = await Promise.all(
      Array.from({ length: 20 }, (_, at) => hands.told(clerk, recordScore, { ...input, value: String(at % 10) })),
    );
    expect(first.filter((answer) => answer === 'CONFLICT')).toHaveLength(19);
    const second = await Promise.all(
      Array.from({ length: 20 }, () => hands.told(clerk, recordScore, { ...input, value: '9.5', expectedVersion: 1 })),
    );
    expect(second.filter((answer) => answer === 'CONFLICT')).toHaveLength(19);
    expect(second.find((answer) => answer !== 'CONFLICT')).toMatchObject({
      recordScore: {
        value: '9.5',
        version: 2,
        history: [
          { version: 1, recordedBy: clerk.principal.name },
          { version: 2, value: '9.5', recordedBy: clerk.principal.name },
        ],
      },
    });
  }, 60_000);
});

describe('a score', () => {
  it.each(['10.01', '-1', '9.005', '1000000'])('of %s is refused on a scale of ten', async (value) => {
    const { of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
    const { errors } = await hands.ask(clerk, recordScore, { ...of('一班', '甲'), value });
    expect(errors[0]!.extensions.fields).toMatchObject([
      { path: 'input.value', code: 'OUT_OF_SCALE', expected: '0–10.00' },
    ]);
  });

  it('is for an entry, a round and a criterion of its competition, while it is scored', async () => {
    const { of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
    const other = await ofA.running({ criteriaSet: await ofA.criteria() }, ['二班'], ['乙']);
    const foreign = { ...other.of('二班', '乙'), judge: of('一班', '甲').judge, value: '5' };
    expect(await hands.told(clerk, recordScore, foreign)).toBe(
      'BAD_USER_INPUT input.entry UNKNOWN_ENTRY input.round UNKNOWN_ROUND input.item UNKNOWN_ITEM',
    );
    const early = await ofA.openForEntries(await ofA.create({ criteriaSet: await twoItems() }));
    const { id: entry } = await ofA.enter(early, '一班');
    const input = {
      entry,
      judge: await ofA.judge(early, '甲'),
      round: early.rounds[0]!.id,
      item: early.criteriaSet!.items[0]!.id,
      value: '5',
    };
    expect(await hands.told(clerk, recordScore, input)).toBe('BAD_USER_INPUT input.entry NOT_SCORING');
  });

  it('keeps the rules that it was given by', async () => {
    const { competition, of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
    await hands.ask(clerk, recordScore, { ...of('一班', '甲'), value: '5' });
    const update = 'mutation ($input: UpdateCompetitionInput!) { updateCompetition(input: $input) { version } }';
    const { id, version: expectedVersion } = competition;
    expect(await hands.told(clerk, update, { id, expectedVersion, droppedExtremes: 1, name: '改名' })).toBe(
      'BAD_USER_INPUT input.droppedExtremes RULES_IN_USE',
    );
    expect(await hands.told(clerk, update, { id, expectedVersion, name: '改名' })).toHaveProperty('updateCompetition');
  });
});

describe('a judge with an account', () => {
  it('records his own scores whatever his roles are, wherever he belongs, and nobody else’s', async () => {
    const { competition, of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
    const himself = await hands.holder('LEADER', 'B');
    const judge = await ofA.judge(competition, '丙', himself.principal.name);
    const own = { ...of('一班', '甲'), judge, value: '7' };
    expect(await hands.told(himself, recordScore, own)).toMatchObject({ recordScore: { value: '7', version: 1 } });
    expect(await hands.told(himself, recordScore, { ...of('一班', '甲'), value: '7' })).toBe('NOT_FOUND');
    const key: Viewer = { ...himself, principal: { ...himself.principal, kind: 'API_KEY' } };
    for (const viewer of [await hands.holder('LEADER', 'A'), await hands.holder('STATISTICIAN', 'B'), key])
      expect(await hands.told(viewer, recordScore, { ...own, expectedVersion: 1 })).toBe('NOT_FOUND');
    expect(await hands.told(null, recordScore, own)).toBe('UNAUTHENTICATED');
  });

  it('is appointed once by name and once by account, if there is one', async () => {
    const open = await ofA.create();
    const appoint = 'mutation ($input: AppointJudgeInput!) { appointJudge(input: $input) { displayName isViewer } }';
    const input = { competition: open.id, displayName: '丁', username: clerk.principal.name };
    expect(await hands.told(clerk, appoint, input)).toEqual({ appointJudge: { displayName: '丁', isViewer: true } });
    for (const again of [input, { ...input, displayName: '戊' }, { competition: open.id, displayName: '丁' }])
      expect(await hands.told(clerk, appoint, again)).toBe('BAD_USER_INPUT input.displayName ALREADY_APPOINTED');
    expect(await hands.told(clerk, appoint, { ...input, username: '无此人' })).toBe(
      'BAD_USER_INPUT input.username UNKNOWN_USER',
    );
  });
});

it('knows nothing of ids that are none', async () => {
  const { of } = await ofA.running({ criteriaSet: await twoItems() }, ['一班'], ['甲']);
  for (const wrong of [
    { judge: 'x' },
    { judge: globalId('CompetitionJudge', '99999') },
    { entry: 'x' },
    { round: 'x' },
  ])
    expect(await hands.told(clerk, recordScore, { ...of('一班', '甲'), ...wrong, value: '1' })).toBe('NOT_FOUND');
});
