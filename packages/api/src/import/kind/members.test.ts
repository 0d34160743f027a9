import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { memberPrivacy } from '../../modules/privacy/field-classes.js';
import { unsealField } from '../../modules/privacy/sealed-field.js';
import { installTestKeys, otherTestKey, testKey } from '../../modules/privacy/testing/test-keys.js';
import { Importer } from '../testing/importer.js';

const header = 'memberNo,name,sex,idNumber,phone,organizationCode,joinedOn';
const [one, two, three] = [1, 3, 5].map((sequence) => makeSyntheticPersonId('371399', '1990-01-01', sequence));
const wrong = `${one!.slice(0, 17)}${one!.endsWith('1') ? '2' : '1'}`;
const row = (no: string, number: string, phone = '', name = '秘名甲') =>
  `${no},${name},MALE,${number},${phone},LY-LS,2020-05-01`;

describe('members', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await Importer.make();
  }, 60_000);
  afterAll(() => importer.close());

  const register = () => importer.query('select * from member order by member_no');

  it('seals identity numbers, and writes members with their standings', async () => {
    const { exitCode, text } = await importer.run('members', [
      header,
      row('M1', one!, '+86 10012345678'),
      row('M2', two!.replace('2', '２')),
      row('M3', ''),
    ]);
    expect(text).toContain('新增 3');
    expect(exitCode).toBe(0);
    const [m1, m2, m3] = await register();
    expect(m1).toMatchObject({ name: '秘名甲', sex: 1, birth_year: 1990, phone: '10012345678', version: 1 });
    for (const [member, number] of [
      [m1, one],
      [m2, two],
    ] as const) {
      const cipher = member!.id_number_cipher as Buffer;
      expect(unsealField(memberPrivacy, memberPrivacy.fields.idNumber, String(member!.member_no), cipher)).toBe(number);
    }
    expect(m3).toMatchObject({ birth_year: null, phone: null, id_number_cipher: null, id_number_hash: null });
    expect(await importer.query('select joined_on::text, left_on from membership')).toEqual(
      Array(3).fill({ joined_on: '2020-05-01', left_on: null }),
    );
  });

  it('finds nothing to change in the same file, also while keys are being changed', async () => {
    const before = await register();
    const again = () =>
      importer.run('members', [header, row('M1', one!, '10012345678'), row('M2', two!), row('M3', '')]);
    expect((await again()).text).toContain('新增 0，变更 0，未变 3');
    installTestKeys(otherTestKey, testKey);
    expect((await again()).text).toContain('新增 0，变更 0，未变 3');
    expect(await register()).toEqual(before);
  });

  it('leaves what has no column as it is', async () => {
    await importer.run('members', ['memberNo,name,sex,organizationCode,joinedOn', 'M1,秘名乙,MALE,LY-LS,2020-05-01']);
    expect((await register())[0]).toMatchObject({ name: '秘名乙', birth_year: 1990, phone: '10012345678', version: 2 });
    expect((await register())[0]!.id_number_cipher).not.toBeNull();
  });

  it.each([
    ['a number of another member, under an older key', [row('M9', one!)], '2 idNumber ID_NUMBER_TAKEN M1'],
    ['a number twice', [row('M8', three!), row('M9', three!)], '3 idNumber DUPLICATE 第 2 行'],
    ['a wrong check character', [row('M9', wrong)], '2 idNumber ID_NUMBER 校验码'],
    ['a number of the other sex', [row('M9', three!).replace('MALE', 'FEMALE')], '2 idNumber ID_NUMBER_DISAGREES 性别'],
    ['a telephone that is none', [row('M9', three!, '77777')], '2 phone NOT_A_PHONE 手机号'],
    ['a name that is too long', [row('M9', three!, '', '秘名'.repeat(60))], '2 name TOO_LONG'],
    ['a ragged row', [`${row('M9', three!)},1,2`], '2 row RAGGED'],
    [
      'a standing that overlaps',
      [row('M1', one!).replace('2020-05', '2021-05')],
      '2 joinedOn OVERLAPS_STANDING 2020-05-01',
    ],
    ['an unknown union', [row('M9', three!).replace('LY-LS', 'X')], '2 organizationCode UNKNOWN_ORGANIZATION'],
  ])('refuses %s without repeating it', async (_, rows, expected) => {
    const before = await register();
    const { exitCode, text } = await importer.run('members', [header, ...rows]);
    const [line, column, code, ...words] = expected.split(' ');
    expect(text).toMatch(new RegExp(`第 ${line} 行 line ${line} .*\\(${column}\\).*\\[${code}\\]`, 'u'));
    for (const word of words) expect(text).toContain(word);
    for (const secret of [one!, three!, wrong, '秘名', '77777']) expect(text).not.toContain(secret);
    expect(exitCode).toBe(1);
    expect(await register()).toEqual(before);
  });
});
