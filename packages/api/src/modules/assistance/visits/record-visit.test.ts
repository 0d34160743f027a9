import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, faultsOf } from '../../../../test/testkit/assistance.js';
import { officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

const NOTE = '户主在家，子女上学费用已缴';
const fields = 'id caseNo visitedOn visitors brand { name } note { masked fieldClass access value }';

let world: AssistanceWorld;
// biome-ignore lint/suspicious/noExplicitAny: files as the schema answers
let file: any;
beforeAll(async () => {
  world = await AssistanceWorld.create();
  file = await world.hardship.filed('2025-01-20');
}, 60_000);
afterAll(() => world.close());

const visit = (input: object = {}, viewer = officer) =>
  world.change(
    'recordVisit',
    { case: file.id, visitedOn: '2025-02-01', visitors: ['李四', '王五'], ...input },
    fields,
    viewer,
  );

it('is recorded with who came and what they found, which is sealed', async () => {
  const { data, errors } = await visit({ brand: 'WARMTH', note: NOTE, idempotencyKey: 'v1' });
  expect(errors).toEqual([]);
  expect(data.recordVisit).toMatchObject({
    caseNo: file.caseNo,
    visitedOn: '2025-02-01',
    visitors: ['李四', '王五'],
    brand: { name: '冬送温暖' },
    note: { masked: '***', fieldClass: 'P3', access: 'MASKED', value: null },
  });
  expect((await visit({ brand: 'WARMTH', note: NOTE, idempotencyKey: 'v1' })).data.recordVisit.id).toBe(
    data.recordVisit.id,
  );
  const stored = await world.em.execute(
    'select (select json_agg(v) from household_visit v)::text as visits, (select json_agg(a) from audit_entry a)::text as log',
  );
  expect(JSON.stringify(stored)).not.toContain(NOTE);
  const shown = await world.ask(
    'mutation($input: RevealFieldInput!) { revealField(input: $input) { ... on HouseholdVisit { note { value } } } }',
    {
      input: {
        id: data.recordVisit.id,
        fields: ['VISIT_NOTE'],
        purpose: 'ASSISTANCE',
        reason: '回访前了解上次走访情况',
      },
    },
  );
  expect(shown.data.revealField.note.value).toBe(NOTE);
});

it('names everything that is wrong with the input', async () => {
  const wrong = { visitedOn: '2025-06-16', visitors: [], brand: 'NONE', note: '长'.repeat(2001) };
  expect(faultsOf(await visit(wrong))).toEqual([
    ['input.visitedOn', 'OUT_OF_RANGE'],
    ['input.visitors', 'EMPTY'],
    ['input.brand', 'UNKNOWN_BRAND'],
    ['input.note', 'TOO_LONG'],
  ]);
  expect(faultsOf(await visit({ visitedOn: '2025-01-05', visitors: Array(11).fill('甲') }))).toEqual([
    ['input.visitedOn', 'OUT_OF_RANGE'],
    ['input.visitors', 'TOO_MANY'],
  ]);
  expect(faultsOf(await visit({ visitors: ['甲', ''] }))).toEqual([['input.visitors[1]', 'EMPTY']]);
});

it('is paid to a household that the officer sees', async () => {
  expect(codeOf(await visit({}, viewerOf('371311', 'CASE_OFFICER')))).toBe('NOT_FOUND');
});

it('is listed by file, by day and by brand, and on the file itself, which is recorded as opened', async () => {
  const where = { caseNo: { eq: file.caseNo }, visitedOn: { gte: '2025-02-01' }, brand: { eq: 'WARMTH' } };
  const { data } = await world.ask(
    `query($where: HouseholdVisitFilter, $id: ID!) {
      householdVisits(where: $where) { totalCount nodes { id } }
      node(id: $id) { ... on HardshipCase { visits { nodes { id visitedOn } } } } }`,
    { where, id: file.id },
  );
  expect(data.householdVisits.totalCount).toBe(1);
  expect(data.node.visits.nodes).toEqual([{ id: data.householdVisits.nodes[0].id, visitedOn: '2025-02-01' }]);
  const [{ opened }] = await world.em.execute<[{ opened: number }]>(
    `select count(*)::int as opened from audit_entry where event = 'HARDSHIP_OPEN'`,
  );
  expect(opened).toBe(1);
});
