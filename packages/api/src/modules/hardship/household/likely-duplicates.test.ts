import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HardshipWorld, idNumber } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

let world: HardshipWorld;
beforeAll(async () => {
  world = await HardshipWorld.create();
}, 60_000);
afterAll(() => world.close());

const elsewhere = viewerOf('610305', 'CASE_OFFICER');
/** Every second number is a woman's. */
function womansNumber(): string {
  const number = idNumber();
  return Number(number[16]) % 2 === 0 ? number : idNumber();
}
const applicant = (name: string, number = womansNumber()) => [{ relation: 'APPLICANT', name, idNumber: number }];
const opened = async (fields: object, viewer?: typeof elsewhere) =>
  (await world.open(fields, ...(viewer ? [viewer] : []))).data.openHardshipCase;
const duplicatesOf = async ({ id }: { id: string }) => {
  const query = `query($id: ID!) { node(id: $id) { ... on HardshipCase { likelyDuplicates { caseNo } } } }`;
  return (await world.ask(query, { id })).data.node.likelyDuplicates;
};

it('finds who looks alike, and does not name a file that lies elsewhere', async () => {
  const own = await opened({ members: applicant('赵一') });
  await opened({ organization: 'FENGXIANG', members: applicant('赵一') }, elsewhere);
  const near = await opened({ organization: 'LUOZHUANG', members: applicant('赵一') });
  const found = await duplicatesOf(own);
  expect(found).toHaveLength(2);
  expect(found).toEqual(expect.arrayContaining([{ caseNo: near.caseNo }, { caseNo: null }]));
  expect(await duplicatesOf(await opened({ members: applicant('钱二') }))).toEqual([]);
});

it('finds the closed file of the same person, whatever the name in it', async () => {
  const number = idNumber();
  const closed = await opened({ members: applicant('孙三', number) });
  await world.step(closed, 'WITHDRAW', '2025-01-07');
  const again = await opened({ members: applicant('孙叁', number) });
  expect(await duplicatesOf(again)).toEqual([{ caseNo: closed.caseNo }]);
});
