import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { county, faultOf, type HonoursDesk, honoursDesk } from '../testing/honours-desk.js';

let desk: HonoursDesk;
beforeAll(async () => {
  desk = await honoursDesk();
}, 60_000);
afterAll(() => desk.close());

const wanted = { scheme: 'MEDAL', level: 'CITY', organizer: '371300-Z', year: 2024 };
const create = (fields: object, viewer = undefined as typeof county | undefined) =>
  desk.change(
    'createRecognitionRound',
    { ...wanted, ...fields },
    `{ level year stage quota specialQuota fundYuan allowedMoves version scheme { code } organizer { code } division { code }
       rules { groupCode minimumPercent excludesSpecial } check { isMet ordinary special shares { share } } }`,
    viewer,
  );

it('makes a round with its rules, as domain.md §2.6 gives them for 2024', async () => {
  const rules = [
    { groupCode: 'INDUSTRIAL_WORKER', minimumPercent: 35 },
    { groupCode: 'OTHER_FRONT_LINE', minimumPercent: 20 },
    { groupCode: 'SCIENCE_EDUCATION', minimumPercent: 20 },
    { groupCode: 'MIGRANT', minimumPercent: 10 },
    { groupCode: 'NON_PUBLIC', minimumPercent: 35 },
  ];
  const { data, errors } = await create({ quota: 1088, specialQuota: 20, fundYuan: 5_000_000, rules });
  expect(errors).toEqual([]);
  expect(data.createRecognitionRound).toEqual({
    level: 'CITY',
    year: 2024,
    stage: 'PLANNED',
    quota: 1088,
    specialQuota: 20,
    fundYuan: 5_000_000,
    allowedMoves: ['OPEN'],
    version: 1,
    scheme: { code: 'MEDAL' },
    organizer: { code: '371300-Z' },
    division: { code: '371300' },
    rules: rules.map((rule) => ({ ...rule, excludesSpecial: true })),
    check: { isMet: true, ordinary: 0, special: 0, shares: rules.map(() => ({ share: null })) },
  });
  expect(faultOf(await create({}))).toBe('input.scheme EXISTS');
});

it.each([
  [{ scheme: 'NONE' }, 'input.scheme UNKNOWN_SCHEME'],
  [{ scheme: '' }, 'input.scheme EMPTY'],
  [{ organizer: '610302-Z' }, 'input.organizer UNKNOWN_ORGANIZATION'],
  [{ level: 'NATIONAL' }, 'input.level NOT_OF_SCHEME'],
  [{ level: 'COUNTY' }, 'input.level WRONG_LEVEL'],
  [{ year: 24 }, 'input.year OUT_OF_RANGE'],
  [{ quota: 0 }, 'input.quota OUT_OF_RANGE'],
  [{ quota: -1 }, 'input.quota OUT_OF_RANGE'],
  [{ quota: 5, specialQuota: 6 }, 'input.specialQuota OUT_OF_RANGE'],
  [{ specialQuota: 1 }, 'input.specialQuota OUT_OF_RANGE'],
  [{ fundYuan: -1 }, 'input.fundYuan OUT_OF_RANGE'],
  [{ rules: [{ groupCode: 'MIGRANT', minimumPercent: 0 }] }, 'input.rules[0].minimumPercent OUT_OF_RANGE'],
  [{ rules: [{ groupCode: 'MIGRANT', minimumPercent: 101 }] }, 'input.rules[0].minimumPercent OUT_OF_RANGE'],
  [
    { rules: [1, 2].map((minimumPercent) => ({ groupCode: 'MIGRANT', minimumPercent })) },
    'input.rules[1].groupCode DUPLICATE',
  ],
])('refuses %j: %s', async (fields, fault) => {
  expect(faultOf(await create({ year: 2030, ...fields }))).toBe(fault);
});

it('tells of all faults at once', async () => {
  const { errors } = await create({ scheme: 'NONE', year: 1, quota: 0 });
  expect((errors[0]!.extensions.fields as { path: string }[]).map(({ path }) => path)).toEqual([
    'input.scheme',
    'input.year',
    'input.quota',
  ]);
});

it('is not made in the name of a union beyond the scope', async () => {
  expect(faultOf(await create({ year: 2031 }, county))).toBe('input.organizer UNKNOWN_ORGANIZATION');
});

it('is made once for an idempotency key', async () => {
  const once = { year: 2032, idempotencyKey: 'round-2032' };
  const [first, again] = [await create(once), await create(once)];
  expect(again.data).toEqual(first.data);
  expect(faultOf(await create({ ...once, year: 2033 }))).toBe('IDEMPOTENCY_MISMATCH');
});
