import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute } from '../../../test/testkit/execute.js';
import { Linyi } from '../../../test/testkit/linyi.js';
import { viewerOf } from '../../../test/testkit/viewers.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(7, 60);
});
afterAll(() => linyi.close());

const ask = (args: string, areaCode?: string) =>
  execute(
    `{ statistics(period: "2023", ${args}) { area { code } rows { area { code } isUnallotted members { value } } } }`,
    {},
    { em: linyi.database.orm.em.fork(), ...(areaCode && { viewer: viewerOf(areaCode) }) },
  );

async function answer(args: string, areaCode?: string) {
  const { data, errors } = await ask(args, areaCode);
  expect(errors).toEqual([]);
  return data.statistics;
}

async function fault(args: string, areaCode?: string) {
  const { errors } = await ask(args, areaCode);
  const fields = errors[0]?.extensions.fields as { path: string; code: string; messageZh: string; messageEn: string }[];
  for (const { messageZh, messageEn } of fields) {
    expect(messageZh).toMatch(/\p{Script=Han}/u);
    expect(messageEn).toMatch(/[a-z]/);
  }
  return fields.map(({ path, code }) => `${path} ${code}`);
}

describe('the viewer’s own area', () => {
  it.each([
    ['viewerArea: OWN', '371300', 'area: "371300"'],
    ['viewerArea: OWN, by: [AREA]', '371300', 'area: "371300", by: [AREA]'],
    [
      'viewerArea: OWN, by: [AREA], areas: ["371311", "371302"]',
      '371300',
      'area: "371300", by: [AREA], areas: ["371311", "371302"]',
    ],
    [
      'viewerArea: CHILDREN, by: [AREA], totals: true',
      '370000',
      'area: "370000", areaLevel: PREFECTURE, by: [AREA], totals: true',
    ],
    ['viewerArea: CHILDREN, by: [AREA]', '371300', 'area: "371300", areaLevel: COUNTY, by: [AREA]'],
    ['viewerArea: GRANDCHILDREN, by: [AREA]', '370000', 'area: "370000", areaLevel: COUNTY, by: [AREA]'],
    ['viewerArea: GRANDCHILDREN, by: [AREA]', '100000', 'area: "100000", areaLevel: PREFECTURE, by: [AREA]'],
  ])('%s of %s is as %s', async (named, areaCode, meant) => {
    const own = await answer(named, areaCode);
    expect(own.rows.length).toBeGreaterThan(0);
    expect(own).toEqual(await answer(meant));
  });
});

describe('faults', () => {
  it.each([
    ['viewerArea: OWN', '999999', ['viewerArea NO_VIEWER_AREA']],
    ['viewerArea: OWN, area: "371300"', '371300', ['viewerArea AREA_TWICE']],
    ['by: [AREA]', '371300', ['area AREA_MISSING']],
    ['viewerArea: CHILDREN', '371300', ['viewerArea VIEWER_AREA_NOT_GROUPED']],
    ['viewerArea: CHILDREN, by: [AREA], areas: ["371302"]', '371300', ['viewerArea VIEWER_AREA_OR_LEVEL']],
    ['viewerArea: CHILDREN, by: [AREA], areaLevel: COUNTY', '370000', ['viewerArea VIEWER_AREA_OR_LEVEL']],
    ['viewerArea: GRANDCHILDREN, by: [AREA]', '371300', ['viewerArea NO_LEVEL_BELOW']],
    ['viewerArea: CHILDREN, by: [AREA]', '371302', ['viewerArea NO_LEVEL_BELOW']],
  ])('%s of %s', async (args, areaCode, faults) => {
    expect(await fault(args, areaCode)).toEqual(faults);
  });
});
