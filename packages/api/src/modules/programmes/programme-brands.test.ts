import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { ProgrammeBrand } from './programme-brand.entity.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.orm.em.fork().insertMany(ProgrammeBrand, [
    { code: 'WINTER_WARMTH', name: '冬送温暖', nameEn: 'Winter warmth', season: 'WINTER', provenance: 'PUBLISHED' },
    { code: 'AUTUMN_TUITION', name: '金秋助学', nameEn: 'Autumn tuition aid', season: 'AUTUMN' },
    { code: 'THEME', name: '奋进“十四五”·建功新沂蒙', nameEn: 'A theme' },
  ]);
});
afterAll(() => database.close());

it('tells every brand by its code, with its season if it has one, in one statement, wherever one belongs', async () => {
  const { data, errors, statements } = await execute(
    '{ programmeBrands { code name nameEn season provenance } }',
    {},
    { em: database.orm.em.fork(), viewer: viewerOf('371302', 'LEADER') },
  );
  expect(errors).toEqual([]);
  expect(data.programmeBrands).toEqual([
    {
      code: 'AUTUMN_TUITION',
      name: '金秋助学',
      nameEn: 'Autumn tuition aid',
      season: 'AUTUMN',
      provenance: 'REPORTED',
    },
    { code: 'THEME', name: '奋进“十四五”·建功新沂蒙', nameEn: 'A theme', season: null, provenance: 'REPORTED' },
    { code: 'WINTER_WARMTH', name: '冬送温暖', nameEn: 'Winter warmth', season: 'WINTER', provenance: 'PUBLISHED' },
  ]);
  expect(statements).toBe(1);
});

it('holds no two brands of one name and no season that there is not', async () => {
  const em = database.orm.em.fork();
  const insert = (code: string, name: string, season: string | null) =>
    em.execute('insert into programme_brand (code, name, name_en, season) values (?, ?, ?, ?)', [
      code,
      name,
      'x',
      season,
    ]);
  await expect(insert('OTHER', '金秋助学', null)).rejects.toThrow(/programme_brand_name_unique/);
  await expect(insert('OTHER', '其他', 'MONSOON')).rejects.toThrow(/programme_brand_season_check/);
});
