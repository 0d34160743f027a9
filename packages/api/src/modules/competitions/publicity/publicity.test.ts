import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Competitions, moveCompetition, publishResults, recordScore } from '../../../../test/testkit/competitions.js';
import { Hands } from '../../../../test/testkit/hands.js';
import type { Viewer } from '../../../viewer.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
  clerk = await hands.holder('REPORTING_CLERK', 'A');
  ofA = new Competitions(hands, clerk);
}, 60_000);
afterAll(() => hands.close());

const reopen = 'mutation ($input: ReopenResultsInput!) { reopenResults(input: $input) { stage version publicityTo } }';
const object =
  'mutation ($input: FileObjectionInput!) { fileObjection(input: $input) { id state publication version } }';
const answer = 'mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { state answer version } }';
const results =
  '{ publishedResults(competition: "%") { name publicityFrom publicityTo places { place entrant unit total trade entrantKind } } }';
const published = (code: string, viewer: Viewer | null = null) => hands.ask(viewer, results.replace('%', code));
const reason = '第二名实操成绩登记有误，须改正';

/** Two teams scored by two judges, in the assessment. */
async function assessed() {
  const { competition, of } = await ofA.running({ criteriaSet: await ofA.criteria() }, ['一班', '二班'], ['甲', '乙']);
  const score = (entry: string, judge: string, value: string, expectedVersion?: number) =>
    ofA.done(recordScore, { ...of(entry, judge), value, expectedVersion });
  await score('一班', '甲', '90');
  await score('一班', '乙', '91');
  await score('二班', '甲', '80');
  const last = (value: string) => score('二班', '乙', value);
  return { competition: await ofA.move(competition, 'ASSESSMENT'), of, score, last };
}

const publish = (id: string, expectedVersion: number, days: object = {}) =>
  hands.told(clerk, publishResults, { id, expectedVersion, publicityTo: '2999-12-31', ...days });

describe('publishResults', () => {
  it('refuses while scores are missing, out of turn, and with days in the wrong order', async () => {
    const { competition, last } = await assessed();
    const { id, version } = competition;
    expect(await publish(id, version)).toBe('BAD_USER_INPUT input.id SCORES_MISSING');
    await last('85');
    expect(await publish(id, version - 1)).toBe('CONFLICT');
    expect(await publish(id, version, { publicityFrom: '2022-02-02', publicityTo: '2022-02-01' })).toBe(
      'BAD_USER_INPUT input.publicityTo BEFORE_START',
    );
    const running = await ofA.create();
    expect(await publish(running.id, 1)).toBe('BAD_USER_INPUT input.stage ILLEGAL_MOVE');
    expect(await hands.told(clerk, moveCompetition, { id, expectedVersion: version, stage: 'PUBLICITY' })).toBe(
      'BAD_USER_INPUT input.stage ILLEGAL_MOVE',
    );
  });

  it('freezes places, names and the calculation; scores are closed', async () => {
    const { competition, of, last } = await assessed();
    const { id, code, version } = competition;
    await last('85');
    expect(await publish(id, version)).toMatchObject({ publishResults: { stage: 'PUBLICITY' } });
    await hands.em.execute(`update competition_entry set display_name = '改名' where display_name = '一班'`);
    await hands.em.execute(`update competition_score set value = 0`);
    const { data } = await hands.ask(
      clerk,
      `{ competition(code: "${code}") { ranking { place displayName unitName total isFrozen items { name score rounds { kept dropped } } } stageChanges { toStage changedBy } } }`,
    );
    expect(data.competition.ranking).toEqual([
      {
        place: 1,
        displayName: '一班',
        unitName: expect.stringContaining('示例工会'),
        total: '90.5',
        isFrozen: true,
        items: [{ name: '安全', score: '90.5', rounds: [{ kept: ['90', '91'], dropped: [] }] }],
      },
      expect.objectContaining({ place: 2, displayName: '二班', total: '82.5' }),
    ]);
    expect(data.competition.stageChanges.at(-1)).toEqual({ toStage: 'PUBLICITY', changedBy: clerk.principal.name });
    expect(await hands.told(clerk, recordScore, { ...of('一班', '甲'), value: '1', expectedVersion: 1 })).toBe(
      'BAD_USER_INPUT input.entry NOT_SCORING',
    );
  });
});

describe('publishedResults', () => {
  it('shows anybody what is published, from the first day on, and nothing before', async () => {
    const { competition, last } = await assessed();
    const { id, code, version } = competition;
    await last('85');
    for (const unknown of [code, 'NONE']) expect((await published(unknown)).data).toEqual({ publishedResults: null });
    await publish(id, version, { publicityFrom: '2022-05-01' });
    const stranger = await published(code);
    expect(stranger.errors).toEqual([]);
    expect(stranger.statements).toBe(2);
    expect(stranger.data.publishedResults).toMatchObject({
      publicityFrom: '2022-05-01',
      places: [
        { place: 1, entrant: '一班', total: '90.5', trade: null, entrantKind: 'TEAM' },
        { place: 2, entrant: '二班', total: '82.5' },
      ],
    });
    const ofB = await hands.holder('LEADER', 'B');
    expect((await published(code, ofB)).data).toEqual(stranger.data);
  });

  it('waits for the first day of publicity', async () => {
    const { competition, last } = await assessed();
    await last('85');
    await publish(competition.id, competition.version, { publicityFrom: '2999-01-01' });
    expect((await published(competition.code)).data).toEqual({ publishedResults: null });
  });
});

describe('reopenResults', () => {
  it('needs a reason, hides the results, and keeps what was published beside what will be', async () => {
    const { competition, score, last } = await assessed();
    const { id, code } = competition;
    await last('85');
    await publish(id, competition.version);
    const version = competition.version + 1;
    expect(await hands.told(clerk, reopen, { id, expectedVersion: version, reason: '有误' })).toBe(
      'BAD_USER_INPUT input.reason TOO_SHORT',
    );
    expect(await hands.told(clerk, reopen, { id, expectedVersion: version, reason })).toEqual({
      reopenResults: { stage: 'ASSESSMENT', version: version + 1, publicityTo: null },
    });
    expect((await published(code)).data).toEqual({ publishedResults: null });
    await score('二班', '乙', '99', 1);
    await score('二班', '甲', '99', 1);
    await publish(id, version + 1);
    const { places } = (await published(code)).data.publishedResults;
    expect(places.map(({ entrant }: { entrant: string }) => entrant)).toEqual(['二班', '一班']);
    const kept = await hands.em.execute(
      `select r.publication, count(*)::int as places from competition_ranking r join competition c on c.id = r.competition_id
       where c.code = ? group by 1 order by 1`,
      [code],
    );
    expect(kept).toEqual([
      { publication: 1, places: 2 },
      { publication: 2, places: 2 },
    ]);
  });
});

describe('an objection', () => {
  it('is filed in the days of publicity, answered once, and holds up the award until it is', async () => {
    const { competition, of, last } = await assessed();
    const { id } = competition;
    await last('85');
    const input = { competition: id, entry: of('二班', '甲').entry, text: '对二班的得分有异议' };
    expect(await hands.told(clerk, object, input)).toBe('BAD_USER_INPUT input.competition NOT_IN_PUBLICITY');
    await publish(id, competition.version, { publicityFrom: '2022-05-01' });
    expect(await hands.told(clerk, object, { ...input, text: '请致电13812345678' })).toBe(
      'BAD_USER_INPUT input.text PERSONAL_DATA',
    );
    const { id: objection } = await ofA.done<{ id: string }>(object, input);
    await hands.em.execute(`update competition set publicity_to = '2022-05-07' where code = ?`, [competition.code]);
    const move = { id, expectedVersion: competition.version + 1, stage: 'AWARD' };
    expect(await hands.told(clerk, moveCompetition, move)).toBe('BAD_USER_INPUT input.stage OBJECTIONS_OPEN');
    const other = await hands.holder('STATISTICIAN', 'B');
    const answered = { id: objection, expectedVersion: 1, state: 'DISMISSED', answer: '经复核，得分无误' };
    expect(await hands.told(other, answer, answered)).toBe('NOT_FOUND');
    expect(await hands.told(clerk, answer, { ...answered, state: 'OPEN' })).toBe(
      'BAD_USER_INPUT input.state NO_ANSWER',
    );
    expect(await hands.told(clerk, answer, answered)).toMatchObject({
      answerObjection: { state: 'DISMISSED', version: 2 },
    });
    expect(await hands.told(clerk, answer, { ...answered, expectedVersion: 2 })).toBe(
      'BAD_USER_INPUT input.id ALREADY_ANSWERED',
    );
    expect(await hands.told(clerk, moveCompetition, move)).toMatchObject({ moveCompetition: { stage: 'AWARD' } });
  });

  it('waits for the award until publicity is over', async () => {
    const { competition, last } = await assessed();
    await last('85');
    await publish(competition.id, competition.version);
    const move = { id: competition.id, expectedVersion: competition.version + 1, stage: 'AWARD' };
    expect(await hands.told(clerk, moveCompetition, move)).toBe('BAD_USER_INPUT input.stage PUBLICITY_RUNNING');
  });
});
