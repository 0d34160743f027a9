import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Competitions, moveCompetition, publishResults, recordScore } from '../../../test/testkit/competitions.js';
import { Hands } from '../../../test/testkit/hands.js';
import type { Viewer } from '../../viewer.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
  clerk = await hands.holder('STATISTICIAN', 'A');
  ofA = new Competitions(hands, clerk);
}, 60_000);
afterAll(() => hands.close());

const progress =
  'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { participations innovations costSavedYuan version } }';
const award = 'mutation ($input: RecordAwardInput!) { recordAward(input: $input) { award prizeRank awardedOn } }';

it('goes from the plan to the summary, with everything that it brought', async () => {
  const { competition, of } = await ofA.running({ criteriaSet: await ofA.criteria() }, ['一班', '二班'], ['甲']);
  const report = {
    competition: competition.id,
    reportedOn: '2022-06-30',
    participations: 3_000,
    costSavedYuan: '12345.67',
  };
  expect(await hands.told(clerk, progress, report)).toEqual({
    reportProgress: { participations: 3_000, innovations: null, costSavedYuan: '12345.67', version: 1 },
  });
  await ofA.done(recordScore, { ...of('一班', '甲'), value: '90' });
  await ofA.done(recordScore, { ...of('二班', '甲'), value: '80' });
  const { id, code, version } = await ofA.move(competition, 'ASSESSMENT');
  const prize = { entry: of('一班', '甲').entry, award: '一等奖', prizeRank: 1, awardedOn: '2022-08-01' };
  expect(await hands.told(clerk, award, prize)).toBe('BAD_USER_INPUT input.entry NOT_AWARDING');
  await ofA.done(publishResults, {
    id,
    expectedVersion: version,
    publicityFrom: '2022-07-01',
    publicityTo: '2022-07-07',
  });
  const awarding = await ofA.move({ ...competition, version: version + 1 }, 'AWARD');
  expect(await hands.told(clerk, award, prize)).toEqual({
    recordAward: { award: '一等奖', prizeRank: 1, awardedOn: '2022-08-01' },
  });
  expect(await hands.told(clerk, award, prize)).toBe('BAD_USER_INPUT input.award TAKEN');
  await ofA.move(awarding, 'SUMMARY');
  const { data } = await hands.ask(
    clerk,
    `{ competition(code: "${code}") { stage stageChanges { toStage } awards { award } progressReports { reportedOn participations } } }`,
  );
  expect(data.competition).toEqual({
    stage: 'SUMMARY',
    stageChanges: ['NOTICE', 'REGISTRATION', 'LAUNCH', 'RUNNING', 'ASSESSMENT', 'PUBLICITY', 'AWARD', 'SUMMARY'].map(
      (toStage) => ({ toStage }),
    ),
    awards: [{ award: '一等奖' }],
    progressReports: [{ reportedOn: '2022-06-30', participations: 3_000 }],
  });
  const [key] = Buffer.from(id, 'base64url').toString().split(':').slice(-1);
  const acts = (await hands.audited(`Competition:${key}`)).map(({ event }) => event);
  expect(acts).toEqual(
    expect.arrayContaining(['COMPETITION_CREATE', 'COMPETITION_MOVE', 'PROGRESS_REPORT', 'RESULTS_PUBLISH']),
  );
});

it('goes back a stage with a reason alone, and nowhere else', async () => {
  const { id, version } = await ofA.openForEntries(await ofA.create());
  const move = { id, expectedVersion: version, stage: 'NOTICE' };
  expect(await hands.told(clerk, moveCompetition, move)).toBe('BAD_USER_INPUT input.reason REASON_NEEDED');
  expect(await hands.told(clerk, moveCompetition, { ...move, stage: 'SUMMARY' })).toBe(
    'BAD_USER_INPUT input.stage ILLEGAL_MOVE',
  );
  expect(await hands.told(clerk, moveCompetition, { ...move, reason: '报名条件须重新通知' })).toBe(
    'BAD_USER_INPUT input.reason TOO_SHORT',
  );
  expect(await hands.told(clerk, moveCompetition, { ...move, reason: '报名条件有变，须重新通知' })).toMatchObject({
    moveCompetition: { stage: 'NOTICE', version: version + 1 },
  });
  expect(await hands.told(clerk, moveCompetition, move)).toBe('CONFLICT');
});

it('takes reports from the launch on, of days that were, with numbers that can be, and corrects them', async () => {
  const planned = await ofA.create();
  const { competition } = await ofA.running({}, [], []);
  const report = { competition: competition.id, reportedOn: '2022-06-30', innovations: 5 };
  expect(await hands.told(clerk, progress, { ...report, competition: planned.id })).toBe(
    'BAD_USER_INPUT input.competition NOT_LAUNCHED',
  );
  expect(
    await hands.told(clerk, progress, { ...report, reportedOn: '2999-01-01', innovations: -1, daysSaved: '-0.5' }),
  ).toBe('BAD_USER_INPUT input.reportedOn OUT_OF_PERIOD input.innovations NEGATIVE input.daysSaved OUT_OF_RANGE');
  expect(await hands.told(clerk, progress, { competition: competition.id, reportedOn: '2022-06-30' })).toBe(
    'BAD_USER_INPUT input EMPTY',
  );
  expect(await hands.told(clerk, progress, report)).toMatchObject({ reportProgress: { innovations: 5, version: 1 } });
  expect(await hands.told(clerk, progress, { ...report, innovations: 6 })).toBe('CONFLICT');
  expect(await hands.told(clerk, progress, { ...report, innovations: 6, expectedVersion: 1 })).toMatchObject({
    reportProgress: { innovations: 6, version: 2 },
  });
});
