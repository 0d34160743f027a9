import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '@uniongraph/schema/codes/uscc';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { world } from '../../../test/testkit/world.js';
import type { FieldFault } from '../../errors.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await world(database.orm.em.fork()).divisions('371302', '371311', '371321', '110101');
}, 60_000);
afterAll(() => database.close());

/** The faults of a refused list, shortened to `path CODE`. */
async function faults(variables: object, list = 'unionOrganizations', type = 'UnionOrganization'): Promise<string[]> {
  return (await fullFaults(variables, list, type)).map((fault) => `${fault.path} ${fault.code}`);
}

async function fullFaults(variables: object, list = 'unionOrganizations', type = 'UnionOrganization') {
  const source = `query($first: Int, $last: Int, $where: ${type}Filter, $orderBy: [${type}Order!], $search: String) {
    ${list}(first: $first, last: $last, where: $where, orderBy: $orderBy, search: $search) { nodes { id } }
  }`;
  const { errors } = await execute(source, variables, { em: database.orm.em.fork() });
  if (errors.length === 0) return [];
  expect(errors).toHaveLength(1);
  expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors[0]!.message).toMatch(/[\u4e00-\u9fff].* \/ .*[a-z]/s);
  const { fields } = errors[0]!.extensions as { fields: FieldFault[] };
  for (const fault of fields)
    expect(fault).toMatchObject({ messageZh: expect.any(String), messageEn: expect.any(String) });
  return fields;
}

const nested = (depth: number): object => (depth === 0 ? { code: { eq: 'x' } } : { not: nested(depth - 1) });
const leaves = (count: number) => ({ or: Array.from({ length: count }, () => ({ code: { eq: 'x' } })) });

describe('paging arguments', () => {
  it.each([
    [{ first: 101 }, ['first OUT_OF_RANGE']],
    [{ first: 5000 }, ['first OUT_OF_RANGE']],
    [{ first: -1 }, ['first OUT_OF_RANGE']],
    [{ last: 101 }, ['last OUT_OF_RANGE']],
    [{ first: 1, last: 1 }, ['last FIRST_AND_LAST']],
    [{ first: 100 }, []],
    [{ first: null, last: null }, []],
  ])('%j', async (args, expected) => {
    expect(await faults(args)).toEqual(expected);
  });

  it('say what would be right', async () => {
    expect(await fullFaults({ first: 5000 })).toEqual([
      {
        path: 'first',
        code: 'OUT_OF_RANGE',
        messageZh: '应为0至100，现为5000；更多的项请用游标翻页。',
        messageEn: '0 to 100 is expected, not 5000; page with cursors for more.',
        expected: '0–100',
      },
    ]);
  });
});

describe('filters', () => {
  it.each([
    ['an empty text', { name: { contains: '' } }, ['where.name.contains EMPTY']],
    ['101 characters', { name: { contains: '长'.repeat(101) } }, ['where.name.contains TOO_LONG']],
    ['100 characters of two code units', { name: { contains: '𠮷'.repeat(100) } }, []],
    ['a NUL', { name: { eq: 'a\0' } }, ['where.name.eq INVALID_TEXT']],
    ['half a surrogate pair', { name: { startsWith: '\ud842' } }, ['where.name.startsWith INVALID_TEXT']],
    ['an empty text in a list', { code: { in: ['a', ''] } }, ['where.code.in[1] EMPTY']],
    ['251 values', { code: { in: Array(251).fill('a') } }, ['where.code.in TOO_MANY']],
    ['250 values', { code: { in: Array(250).fill('a') } }, []],
    ['a comparison with null', { name: { eq: null } }, ['where.name.eq NULL']],
    [
      'a date compared with null',
      { isGrassroots: { eq: true }, establishedOn: { gte: null } },
      ['where.establishedOn.gte NULL'],
    ],
    ['fields that are null', { name: null, and: null, not: null }, []],
    ['four levels', nested(4), []],
    ['five levels', nested(5), ['where.not.not.not.not.not TOO_DEEP']],
    ['50 conditions', leaves(50), []],
    ['51 conditions', leaves(51), ['where.or[50].code.eq TOO_MANY_CONDITIONS']],
    [
      'several faults at once',
      { and: [{ name: { contains: '' } }, { or: [{ code: { eq: '\0' } }] }] },
      ['where.and[0].name.contains EMPTY', 'where.and[1].or[0].code.eq INVALID_TEXT'],
    ],
    ['an unknown organization', { under: { code: 'NOBODY' } }, ['where.under.code UNKNOWN_ORGANIZATION']],
    ['an empty code', { under: { code: '' } }, ['where.under.code EMPTY']],
  ])('%s', async (_, where, expected) => {
    expect(await faults({ where })).toEqual(expected);
  });

  it('name an unknown area and the codes near it', async () => {
    expect(await fullFaults({ where: { division: { within: '371399' } } })).toEqual([
      {
        path: 'where.division.within',
        code: 'UNKNOWN_AREA',
        messageZh: '没有代码为371399的地区；相近的有371321 沂南县、371311 罗庄区、371302 兰山区。',
        messageEn: 'There is no area 371399; near to it are 371321 沂南县, 371311 罗庄区, 371302 兰山区.',
        expected: '371321, 371311, 371302',
      },
    ]);
    expect(await faults({ where: { not: { division: { in: ['371302', '999999'] } } } })).toEqual([
      'where.not.division.in[1] UNKNOWN_AREA',
    ]);
    expect(await faults({ where: { area: { eq: '123456' } } }, 'divisions', 'Division')).toEqual([
      'where.area.eq UNKNOWN_AREA',
    ]);
  });

  it('explain a wrong social credit code', async () => {
    const first17 = '91371302TE5T0001A';
    const right = usccCheckCharacter(first17);
    const wrong = `${first17}${right === '0' ? '1' : '0'}`;
    expect(await fullFaults({ where: { uscc: { eq: wrong } } }, 'employingUnits', 'EmployingUnit')).toMatchObject([
      { path: 'where.uscc.eq', code: 'USCC_CHECK_CHARACTER', expected: right },
    ]);
    expect(await faults({ where: { uscc: { in: [`${first17}${right}`, '9137'] } } })).toEqual([
      'where.uscc.in[1] USCC_LENGTH',
    ]);
  });
});

describe('order and search', () => {
  const key = (field: string) => ({ field });

  it.each([
    [{ orderBy: ['CODE', 'NAME', 'LEVEL', 'ESTABLISHED_ON'].map(key) }, ['orderBy TOO_MANY']],
    [{ orderBy: ['NAME', 'LEVEL', 'NAME'].map(key) }, ['orderBy[2].field DUPLICATE']],
    [{ orderBy: [] }, []],
    [{ search: '' }, ['search EMPTY']],
    [{ search: '   ' }, ['search EMPTY']],
    [{ search: 'a'.repeat(101) }, ['search TOO_LONG']],
    [{ search: 'a\0b' }, ['search INVALID_TEXT']],
    [{ search: '\udc00' }, ['search INVALID_TEXT']],
    [{ search: null }, []],
  ])('%j', async (args, expected) => {
    expect(await faults(args)).toEqual(expected);
  });
});

it('reports the faults of every argument at once', async () => {
  const where = { division: { eq: '999999' }, name: { contains: '' } };
  expect(
    await faults({ first: 1, last: 500, where, search: '', orderBy: [{ field: 'NAME' }, { field: 'NAME' }] }),
  ).toEqual([
    'search EMPTY',
    'where.name.contains EMPTY',
    'orderBy[1].field DUPLICATE',
    'last FIRST_AND_LAST',
    'last OUT_OF_RANGE',
    'where.division.eq UNKNOWN_AREA',
  ]);
});

it('takes text of any kind as text', async () => {
  const texts = ["'; drop table division; --", '%', '\\', '_', '"', '𠮷', '\u202e', '０', 'a\nb', '{}', '$1', '🙂'];
  for (const text of texts) {
    const where = { or: [{ name: { contains: text } }, { code: { in: [text] } }, { name: { startsWith: text } }] };
    expect([text, await faults({ where, search: text })]).toEqual([text, []]);
  }
});
