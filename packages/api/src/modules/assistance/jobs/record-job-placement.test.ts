import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, faultsOf } from '../../../../test/testkit/assistance.js';
import { officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

const fields = 'id caseNo startedOn employer { masked fieldClass access } post { masked } case { id }';

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

const place = (input: object = {}, viewer = officer) =>
  world.change(
    'recordJobPlacement',
    { case: file.id, startedOn: '2025-05-01', employer: '某纺织厂', post: '挡车工', ...input },
    fields,
    viewer,
  );
const applicantOf = async (id: string) =>
  (await world.ask('query($id: ID!) { node(id: $id) { ... on HardshipCase { applicant { id } } } }', { id })).data.node
    .applicant.id;

it('is recorded for somebody of the household, its employer masked', async () => {
  const member = await applicantOf(file.id);
  const { data, errors } = await place({ member });
  expect(errors).toEqual([]);
  expect(data.recordJobPlacement).toMatchObject({
    startedOn: '2025-05-01',
    employer: { masked: '***', fieldClass: 'P2', access: 'MASKED' },
    post: { masked: '***' },
    case: { id: file.id },
  });
});

it('names everything that is wrong with the input', async () => {
  const member = await applicantOf(other.id);
  expect(faultsOf(await place({ startedOn: '2024-12-31', employer: '', post: '长'.repeat(101), member }))).toEqual([
    ['input.startedOn', 'OUT_OF_RANGE'],
    ['input.employer', 'EMPTY'],
    ['input.post', 'TOO_LONG'],
    ['input.member', 'OTHER_HOUSEHOLD'],
  ]);
});

it('is that of a household which the officer sees', async () => {
  expect(codeOf(await place({}, viewerOf('371311', 'CASE_OFFICER')))).toBe('NOT_FOUND');
});

it('is told of the household on its file', async () => {
  const { data } = await world.ask(
    `query($id: ID!, $no: String!) { node(id: $id) { ... on HardshipCase { jobPlacements { totalCount } } }
      jobPlacements(where: { caseNo: { eq: $no } }) { totalCount } }`,
    { id: file.id, no: file.caseNo },
  );
  expect([data.node.jobPlacements.totalCount, data.jobPlacements.totalCount]).toEqual([1, 1]);
});
