import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Importer } from './testing/importer.js';

const organizations = [
  '工会组织代码,名称,层级,组织类型,行政区划代码,成立日期,统一社会信用代码,行业门类,单位类别代码,地方上级代码',
  'A-1,鸿泰物流工会,基层,单独基层工会,371302,2015-05-01,81371324TE5T00024Y,交通运输、仓储和邮政业,170,LY-LS',
  'A-2,兰山街道工会联合会,4,FEDERATION,371302,2010年3月8日,,,,LY-LS',
];
const units = [
  'uscc,name,divisionCode,registeredOn,employees,source,asOf,unionState,organizationCode,validFrom,validTo',
  '91350100M000100Y43,鸿泰物流有限公司,371302,2012-03-01,60,SOCIAL_INSURANCE,2023-12-31,已建会,A-1,2015-05-01,',
  '91350100M000100Y43,鸿泰物流有限公司,371302,2012-03-01,80,SOCIAL_INSURANCE,2024-12-31,已建会,A-1,2015-05-01,',
];
const snapshots = [
  'organizationCode,source,asOf,workers,members,membersFemale,membersNewForm',
  'A-1,ANNUAL_REPORT,2023-12-31,60,55,20,',
  'A-1,ANNUAL_REPORT,2024-12-31,80,70,30,0',
  'A-2,工会统计年报,2024/12/31,"1,200",1100,,',
];

const ledgers = [
  ['organization_ledger', 'organization', 'union_organization'],
  ['employing_unit_ledger', 'unit', 'employing_unit'],
  ['membership_ledger', 'snapshot', 'union_organization'],
];

describe('runImport', () => {
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

  it('changes only what the file says otherwise, and counts its version', async () => {
    const { text } = await importer.run('membership-snapshots', [
      'organizationCode,source,asOf,members',
      'A-1,ANNUAL_REPORT,2024-12-31,75',
      'A-2,ANNUAL_REPORT,2024-12-31,1100',
    ]);
    expect(text).toContain('新增 0，变更 1，未变 1');
    expect(
      await importer.query(
        `select s.workers, s.members, s.version from membership_snapshot s join union_organization o on o.id = s.organization_id
         where as_of = '2024-12-31' order by o.code`,
      ),
    ).toEqual([
      { workers: 80, members: 75, version: 2 },
      { workers: 1200, members: 1100, version: 1 },
    ]);
  });

  it('clears a value where the column is there and the cell blank', async () => {
    await importer.run('organizations', [
      'code,name,level,kind,divisionCode,establishedOn,industrySection',
      'A-1,鸿泰物流工会,5,SINGLE,371302,2015-05-01,',
    ]);
    expect(
      await importer.query(`select industry_section, uscc, search_text from union_organization where code = 'A-1'`),
    ).toEqual([
      {
        industry_section: null,
        uscc: '81371324TE5T00024Y',
        search_text: '鸿泰物流工会 hongtaiwuliugonghui htwlgh a-1 81371324te5t00024y',
      },
    ]);
  });

  it('moves an organization to another parent from a day on', async () => {
    await importer.run('organizations', [
      'code,name,level,kind,divisionCode,establishedOn,areaParentCode,parentValidFrom',
      'A-1,鸿泰物流工会,5,SINGLE,371302,2015-05-01,A-2,2020-01-01',
    ]);
    const spans = `select p.code as parent, l.valid_from::text, l.valid_to::text from organization_parent l
      join union_organization o on o.id = l.organization_id join union_organization p on p.id = l.parent_id
      where o.code = 'A-1' order by l.valid_from`;
    expect(await importer.query(spans)).toEqual([
      { parent: 'LY-LS', valid_from: '2015-05-01', valid_to: '2020-01-01' },
      { parent: 'A-2', valid_from: '2020-01-01', valid_to: null },
    ]);
    expect(
      await importer.query(
        `select c.area_path <@ p.area_path as below from union_organization c, union_organization p
         where c.code = 'A-1' and p.code = 'A-2'`,
      ),
    ).toEqual([{ below: true }]);
  });

  it('ends a coverage whose end date is given', async () => {
    const ended = units.map((line, i) => (i === 0 ? line : `${line}2022-07-01`));
    expect((await importer.run('employing-units', ended)).text).toContain('变更 2');
    expect(await importer.query('select valid_to::text from unit_coverage')).toEqual([{ valid_to: '2022-07-01' }]);
    expect((await importer.run('employing-units', ended)).text).toContain('变更 0，未变 2');
  });

  it.each(ledgers)('leaves %s equal to what its events say', async (ledger, origin, table) => {
    const columns = (
      await importer.query(`select column_name from information_schema.columns where table_name = '${ledger}'`)
    )
      .map((row) => row.column_name as string)
      .filter((name) => !['id', 'recorded_at', 'data_change_id', 'origin'].includes(name) && !name.endsWith('_code'));
    const keys = columns.filter((name) =>
      ['subject_id', 'effective_on', 'source', 'provenance', 'union_state'].includes(name),
    );
    const sums = ['organizations', 'units', 'workers', 'members', 'members_new_form'].filter((name) =>
      columns.includes(name),
    );
    const balance = (from: string) =>
      importer.query(`select ${keys.join(', ')}, ${sums.map((name) => `sum(${name})::int as ${name}`).join(', ')} from ${from}
        group by ${keys.join(', ')} having ${sums.map((name) => `coalesce(sum(${name}), 0) <> 0`).join(' or ')}
        order by ${keys.join(', ')}`);
    const posted = await balance(`${ledger} where origin = '${origin}'`);
    expect(posted.length).toBeGreaterThan(1);
    expect(posted).toEqual(await balance(`${ledger}_${origin}_events(array(select id from ${table}))`));
  });
});
