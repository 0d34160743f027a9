import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Importer } from './testing/importer.js';
import { organizations, snapshots, units } from './testing/sample-files.js';

describe('runImport, rows that are new', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await Importer.make();
  });
  afterAll(() => importer.close());

  it('adds divisions, with level, parent, readings and ancestry', async () => {
    const { exitCode, text } = await importer.run('divisions', [
      '行政区划代码,名称',
      '371312,河东区',
      '371302001,兰山街道',
    ]);
    expect(text).toContain('新增 2，变更 0，未变 0，有误 0。已写入。');
    expect(exitCode).toBe(0);
    expect(
      await importer.query(
        `select code, level, parent_code, prefecture_code, short_name, romanised_name, initials, provenance from division
         where code in ('371312', '371302001') order by code`,
      ),
    ).toEqual([
      {
        code: '371302001',
        level: 4,
        parent_code: '371302',
        prefecture_code: '371300',
        short_name: '兰山',
        romanised_name: 'Lanshan',
        initials: 'lsjd',
        provenance: 'REPORTED',
      },
      {
        code: '371312',
        level: 3,
        parent_code: '371300',
        prefecture_code: '371300',
        short_name: '河东',
        romanised_name: 'Hedong',
        initials: 'hdq',
        provenance: 'REPORTED',
      },
    ]);
  });

  it('adds organizations with their parents and search texts', async () => {
    expect(await importer.run('organizations', organizations)).toMatchObject({ exitCode: 0 });
    expect(
      await importer.query(
        `select o.code, o.level, o.kind, o.is_grassroots, o.established_on::text, o.industry_section, o.unit_category_system,
           o.status, o.search_text, (select string_agg(a.code, '/' order by nlevel(a.area_path)) from union_organization a
             where a.area_path @> o.area_path) as path
         from union_organization o where o.code like 'A-%' order by o.code`,
      ),
    ).toEqual([
      {
        code: 'A-1',
        level: 5,
        kind: 'SINGLE',
        is_grassroots: true,
        established_on: '2015-05-01',
        industry_section: 'G',
        unit_category_system: 'UNION_2015',
        status: 'ACTIVE',
        search_text: '鸿泰物流工会 hongtaiwuliugonghui htwlgh a-1 81371324te5t00024y',
        path: 'LY/LY-LS/A-1',
      },
      {
        code: 'A-2',
        level: 4,
        kind: 'FEDERATION',
        is_grassroots: true,
        established_on: '2010-03-08',
        industry_section: null,
        unit_category_system: null,
        status: 'ACTIVE',
        search_text: '兰山街道工会联合会 lanshanjiedaogonghuilianhehui lsjdghlhh a-2',
        path: 'LY/LY-LS/A-2',
      },
    ]);
  });

  it('adds units with head-counts and coverage, one unit over several rows', async () => {
    expect(await importer.run('employing-units', units)).toMatchObject({ exitCode: 0 });
    expect(
      await importer.query(
        `select u.uscc, u.search_text, (select array_agg(h.employees order by h.as_of) from unit_headcount h where h.unit_id = u.id) as employees,
           c.state, o.code, c.valid_from::text, c.valid_to
         from employing_unit u join unit_coverage c on c.unit_id = u.id join union_organization o on o.id = c.organization_id`,
      ),
    ).toEqual([
      {
        uscc: '91350100M000100Y43',
        search_text: '鸿泰物流有限公司 hongtaiwuliuyouxiangongsi htwlyxgs 91350100m000100y43',
        employees: [60, 80],
        state: 'ESTABLISHED',
        code: 'A-1',
        valid_from: '2015-05-01',
        valid_to: null,
      },
    ]);
  });

  it('adds membership snapshots; a blank count stays unknown', async () => {
    expect(await importer.run('membership-snapshots', snapshots)).toMatchObject({ exitCode: 0 });
    expect(
      await importer.query(
        `select o.code, s.as_of::text, s.workers, s.members, s.members_female, s.members_new_form, s.members_migrant
         from membership_snapshot s join union_organization o on o.id = s.organization_id order by o.code, s.as_of`,
      ),
    ).toEqual(
      [
        ['A-1', '2023-12-31', 60, 55, 20, null],
        ['A-1', '2024-12-31', 80, 70, 30, 0],
        ['A-2', '2024-12-31', 1200, 1100, null, null],
      ].map(([code, as_of, workers, members, members_female, members_new_form]) => ({
        code,
        as_of,
        workers,
        members,
        members_female,
        members_new_form,
        members_migrant: null,
      })),
    );
  });

  it.each([
    ['organizations', organizations],
    ['employing-units', units],
    ['membership-snapshots', snapshots],
  ])('changes nothing when %s are imported again', async (kind, lines) => {
    const before = await importer.counts();
    const { exitCode, text } = await importer.run(kind, lines);
    expect(text).toContain('新增 0，变更 0，未变');
    expect(exitCode).toBe(0);
    expect(await importer.counts()).toEqual(before);
  });

  it('marks every import as one data change, to which the ledgers point', async () => {
    const changes = await importer.query(
      'select kind, label, length(fingerprint) as hex, rows from data_change order by id',
    );
    expect(changes).toEqual([2, 2, 2, 3].map((rows) => ({ kind: 'IMPORT', label: 'data.csv', hex: 64, rows })));
    expect(
      await importer.query(
        'select distinct data_change_id::int as id from membership_ledger where data_change_id is not null',
      ),
    ).toEqual([{ id: 4 }]);
  });
});
