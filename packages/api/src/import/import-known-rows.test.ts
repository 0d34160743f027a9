import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Importer } from './testing/importer.js';
import { organizations, snapshots, units } from './testing/sample-files.js';

const ledgers = [
  ['organization_ledger', 'organization', 'union_organization'],
  ['employing_unit_ledger', 'unit', 'employing_unit'],
  ['membership_ledger', 'snapshot', 'union_organization'],
];

describe('runImport, rows that are known', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await Importer.make();
    await importer.run('organizations', organizations);
    await importer.run('employing-units', units);
    await importer.run('membership-snapshots', snapshots);
  });
  afterAll(() => importer.close());

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
