import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, faultsOf } from '../../../../test/testkit/assistance.js';
import { officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

const PROBLEM = '医保报销未到账';
const SOLUTION = '已协调医保局补报销';
const fields = 'id caseNo openedOn solvedOn version visit { id } problem { masked access } solution { masked access }';

let world: AssistanceWorld;
// biome-ignore lint/suspicious/noExplicitAny: files as the schema answers
let file: any;
// biome-ignore lint/suspicious/noExplicitAny: files as the schema answers
let other: any;
beforeAll(async () => {
  world = await AssistanceWorld.create();
  file = await world.hardship.filed('2025-01-20');
  other = await world.hardship.filed('2025-01-20');
}, 60_000);
afterAll(() => world.close());

const open = (input: object = {}, viewer = officer) =>
  world.change('openProblem', { case: file.id, openedOn: '2025-02-01', problem: PROBLEM, ...input }, fields, viewer);
const solve = (ticket: { id: string; version: number }, input: object = {}, viewer = officer) =>
  world.change(
    'solveProblem',
    { id: ticket.id, expectedVersion: ticket.version, solvedOn: '2025-03-01', solution: SOLUTION, ...input },
    fields,
    viewer,
  );
const visited = async (id: string) =>
  (await world.change('recordVisit', { case: id, visitedOn: '2025-02-01', visitors: ['李四'] }, 'id')).data.recordVisit
    .id;

it('is taken on where a visit found it, and solved once, both sealed', async () => {
  const visit = await visited(file.id);
  const opened = (await open({ visit })).data.openProblem;
  expect(opened).toMatchObject({ solvedOn: null, version: 1, visit: { id: visit }, solution: null });
  expect(opened.problem).toEqual({ masked: '***', access: 'MASKED' });
  const solved = (await solve(opened)).data.solveProblem;
  expect(solved).toMatchObject({ solvedOn: '2025-03-01', version: 2, solution: { masked: '***' } });
  expect(codeOf(await solve(opened))).toBe('CONFLICT');
  expect(faultsOf(await solve(solved))).toEqual([['input.id', 'SOLVED']]);
  const stored = await world.em.execute(
    'select (select json_agg(t) from problem_ticket t)::text as tickets, (select json_agg(a) from audit_entry a)::text as log',
  );
  for (const secret of [PROBLEM, SOLUTION]) expect(JSON.stringify(stored)).not.toContain(secret);
});

it('is solved by one of two officers at once', async () => {
  const opened = (await open()).data.openProblem;
  const both = await Promise.all([solve(opened), solve(opened)]);
  expect(both.map(codeOf).filter(Boolean)).toEqual(['CONFLICT']);
});

it('names everything that is wrong with the input', async () => {
  const visit = await visited(other.id);
  expect(faultsOf(await open({ openedOn: '2025-06-16', problem: '', visit }))).toEqual([
    ['input.openedOn', 'OUT_OF_RANGE'],
    ['input.problem', 'EMPTY'],
    ['input.visit', 'OTHER_HOUSEHOLD'],
  ]);
  const opened = (await open()).data.openProblem;
  expect(faultsOf(await solve(opened, { solvedOn: '2025-01-31', solution: '' }))).toEqual([
    ['input.solution', 'EMPTY'],
    ['input.solvedOn', 'OUT_OF_RANGE'],
  ]);
});

it('is that of a household which the officer sees', async () => {
  const neighbour = viewerOf('371311', 'CASE_OFFICER');
  const opened = (await open()).data.openProblem;
  for (const answer of [await open({}, neighbour), await solve(opened, {}, neighbour)])
    expect(codeOf(answer)).toBe('NOT_FOUND');
});

it('lists those that are not solved', async () => {
  const count = async (where: object) =>
    (await world.ask('query($where: ProblemTicketFilter) { problemTickets(where: $where) { totalCount } }', { where }))
      .data.problemTickets.totalCount;
  const [all, isOpen] = [await count({}), await count({ solvedOn: { isNull: true } })];
  expect(await count({ solvedOn: { gte: '2025-03-01' } })).toBe(all - isOpen);
  expect(isOpen).toBeGreaterThan(0);
  expect(isOpen).toBeLessThan(all);
});
