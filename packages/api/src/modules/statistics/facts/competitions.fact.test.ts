import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Competitions, publishResults, recordScore } from '../../../../test/testkit/competitions.js';
import { Hands, keyOf } from '../../../../test/testkit/hands.js';
import type { Viewer } from '../../../viewer.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
  clerk = await hands.holder('STATISTICIAN', 'A');
  ofA = new Competitions(hands, clerk);
}, 60_000);
afterAll(() => hands.close());

const indicators = ['competitions', 'keyProjects', 'participations', 'suggestions', 'innovations', 'competitionAwards'];
const selected = indicators.map((field) => `${field} { value }`).join(' ');
const progress = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { version } }';

/** Values of the indicators in their order, as text; of the one row that the question has unless it groups. */
async function told(period: string, viewer = clerk, rest = ''): Promise<Record<string, string>> {
  const { data, errors } = await hands.ask(
    viewer,
    `{ statistics(viewerArea: OWN, period: "${period}" ${rest}) { rows { competitionKind competitionLevel isTotal ${selected} } } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.fromEntries(
    data.statistics.rows.map((row: Record<string, { value: string | null }>) => [
      row.isTotal ? 'total' : `${row.competitionKind ?? ''}${row.competitionLevel ?? ''}`,
      indicators.map((field) => row[field]!.value ?? '-').join(' '),
    ]),
  );
}

it('counts a competition once, where its organizer is, on its first day, once it is more than a plan', async () => {
  const planned = await ofA.create({ startsOn: '2022-03-01', projects: [{ name: '甲' }, { name: '乙' }] });
  expect(await told('2022')).toEqual({ '': '- - - - - -' });
  await ofA.move(planned, 'NOTICE');
  await ofA.openForEntries(await ofA.create({ startsOn: '2022-12-31', kind: 'TRADE_SKILLS', level: 'UNIT' }));
  await ofA.openForEntries(await ofA.create({ startsOn: '2023-01-01' }));
  expect(await told('2022')).toEqual({ '': '2 2 - - - 0' });
  expect(await told('2023')).toEqual({ '': '1 0 - - - 0' });
  expect(await told('2022', await hands.holder('STATISTICIAN', 'CITY'))).toEqual({ '': '2 2 - - - 0' });
  expect(await told('2022', await hands.holder('STATISTICIAN', 'B'))).toEqual({ '': '- - - - - -' });
  const { data } = await hands.ask(
    clerk,
    '{ statistics(viewerArea: OWN, period: "2022") { rows { keyProjects { records(first: 5) { sum nodes { node { ... on Competition { projects { name } } } } } } } } }',
  );
  expect(data.statistics.rows[0].keyProjects.records).toEqual({
    sum: 2,
    nodes: [{ node: { projects: [{ name: '乙' }, { name: '甲' }] } }],
  });
  expect(await told('2022', clerk, 'by: [COMPETITION_KIND]')).toMatchObject({
    KEY_PROJECT: '1 2 - - - 0',
    TRADE_SKILLS: '1 0 - - - 0',
  });
  expect(
    await told('2022', clerk, 'by: [COMPETITION_LEVEL], where: { competitionKind: { eq: KEY_PROJECT } }'),
  ).toMatchObject({
    COUNTY: '1 2 - - - 0',
  });
});

it('counts what it brought on the days of reports and awards, exactly through corrections', async () => {
  const { competition, of } = await ofA.running(
    { startsOn: '2018-05-01', criteriaSet: await ofA.criteria() },
    ['一班'],
    ['甲'],
  );
  const { id } = competition;
  const report = { competition: id, reportedOn: '2018-12-31', participations: 3_000, suggestions: 12 };
  await ofA.done(progress, report);
  await ofA.done(progress, {
    ...report,
    reportedOn: '2019-06-30',
    participations: 500,
    suggestions: null,
    innovations: 4,
  });
  expect(await told('2018')).toEqual({ '': '1 0 3000 12 - 0' });
  expect(await told('2019')).toEqual({ '': '0 0 500 0 4 0' });
  await ofA.done(progress, { ...report, participations: 3_100, expectedVersion: 1 });
  expect(await told('2018')).toEqual({ '': '1 0 3100 12 - 0' });
  await ofA.done(recordScore, { ...of('一班', '甲'), value: '90' });
  const assessed = await ofA.move(competition, 'ASSESSMENT');
  const days = { publicityFrom: '2019-07-01', publicityTo: '2019-07-07' };
  await ofA.done(publishResults, { id, expectedVersion: assessed.version, ...days });
  await ofA.move({ ...assessed, version: assessed.version + 1 }, 'AWARD');
  const award = 'mutation ($input: RecordAwardInput!) { recordAward(input: $input) { award } }';
  await ofA.done(award, { entry: of('一班', '甲').entry, award: '一等奖', awardedOn: '2019-08-01' });
  expect(await told('2019')).toEqual({ '': '0 0 500 0 4 1' });
  // As many as a recount of the register says.
  const [recount] = await hands.em.execute(
    `select sum(participations)::int as participations, sum(suggestions)::int as suggestions, sum(innovations)::int as innovations
     from competition_progress_report where competition_id = ?`,
    [keyOf(id)],
  );
  expect(recount).toEqual({ participations: 3_600, suggestions: 12, innovations: 4 });
});
