import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Importer } from '../testing/importer.js';

const organization =
  'code,name,level,kind,divisionCode,establishedOn,uscc,areaParentCode,managementAreaCode,parentValidFrom';
const unit =
  'uscc,name,divisionCode,registeredOn,deregisteredOn,employees,source,asOf,unionState,organizationCode,validFrom,validTo';
const snapshot = 'organizationCode,source,asOf,members';
const [u1, u2] = ['91350100M000100Y43', '81610302TE5T000242'];

describe('runChecks', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await Importer.make();
    await importer.run('employing-units', [
      unit,
      `${u1},甲公司,371302,2012-03-01,,,,,ESTABLISHED,LY-LS,2015-01-01,`,
      `${u2},乙公司,371302,2012-03-01,2020-01-01,,,,,,,`,
    ]);
    await importer.query(
      `update union_organization set dissolved_on = '2020-01-01', status = 'DISSOLVED' where code = 'LY'`,
    );
  });
  afterAll(() => importer.close());

  it.each([
    ['divisions', 'code,name,parentCode', ['371399,甲,371300', '371399,乙,371300'], '3 code DUPLICATE 第 2 行'],
    ['divisions', 'code,name,parentCode', ['371401,甲,371400'], '2 parentCode UNKNOWN_DIVISION'],
    ['divisions', 'code,name,parentCode', ['371303,甲,371302'], '2 parentCode DIVISION_LEVEL 371302 兰山区'],
    ['divisions', 'code,name,successorCode', ['371303,甲,371304'], '2 successorCode UNKNOWN_DIVISION'],
    ['divisions', 'code,name,validFrom', ['610322,凤翔县,2022-01-01'], '2 code NOT_AFTER 2022-01-01'],
    [
      'organizations',
      organization,
      ['B,甲,5,SINGLE,371302,2015-01-01,,,,', 'B,甲,5,SINGLE,371302,2015-01-01,,,,'],
      '3 code DUPLICATE 第 2 行',
    ],
    [
      'organizations',
      organization,
      [
        'B,甲,5,SINGLE,371302,2015-01-01,81371324TE5T00024Y,,,',
        'C,乙,5,SINGLE,371302,2015-01-01,81371324TE5T00024Y,,,',
      ],
      '3 uscc DUPLICATE 第 2 行',
    ],
    [
      'organizations',
      organization,
      ['B,甲,5,SINGLE,371302,2015-01-01,81371302TE5T000168,,,'],
      '2 uscc USCC_TAKEN LY-LS 兰山区总工会',
    ],
    ['organizations', organization, ['B,甲,5,SINGLE,371302,2115-01-01,,,,'], '2 establishedOn DATE_AHEAD'],
    [
      'organizations',
      organization,
      ['B,甲,5,SINGLE,371302,2015-01-01,,LY-LS,,2115-01-01'],
      '2 parentValidFrom DATE_AHEAD',
    ],
    ['organizations', organization, ['B,甲,5,SINGLE,371399,2015-01-01,,,,'], '2 divisionCode UNKNOWN_DIVISION'],
    ['organizations', organization, ['B,甲,5,单一,371399,2015-01-01,,,,'], '2 divisionCode UNKNOWN_DIVISION'],
    ['organizations', organization, ['B,甲,5,SINGLE,371302,昨天,,LY-XX,,'], '2 areaParentCode UNKNOWN_ORGANIZATION'],
    [
      'organizations',
      organization,
      ['B,甲,5,SINGLE,371302,2015-01-01,,,371399,'],
      '2 managementAreaCode UNKNOWN_MANAGEMENT_AREA 371371 高新区',
    ],
    ['organizations', organization, ['B,甲,5,SINGLE,371302,2015-01-01,,X,,'], '2 areaParentCode UNKNOWN_ORGANIZATION'],
    [
      'organizations',
      organization,
      ['B,甲,5,SINGLE,371302,2015-01-01,,C,,', 'C,乙,5,SINGLE,371302,2015-01-01,,B,,'],
      '2 areaParentCode CIRCLE',
    ],
    [
      'organizations',
      organization,
      ['LY,临沂市总工会,2,GENERAL_FEDERATION,371300,1950-01-01,,LY-LS,,1970-01-01'],
      '2 areaParentCode CIRCLE',
    ],
    [
      'employing-units',
      unit,
      [`${u1},甲公司,371302,2012-03-01,,,,,,,,`, `${u1},甲公司,371302,2012-03-01,,,,,,,,`],
      '3 uscc DUPLICATE 第 2 行',
    ],
    [
      'employing-units',
      unit,
      [
        `${u1},甲公司,371302,2012-03-01,,5,TAX_FEE,2023-12-31,,,,`,
        `${u1},甲厂,371302,2012-03-01,,5,TAX_FEE,2024-12-31,,,,`,
      ],
      '3 name CONTRADICTS 第 2 行 甲公司',
    ],
    [
      'employing-units',
      unit,
      [
        `${u1},甲公司,371302,2012-03-01,,5,TAX_FEE,2023-12-31,,,,`,
        `${u1},甲公司,371302,2012-03-01,,6,TAX_FEE,2023-12-31,PREPARING,,2010-01-01,2011-01-01`,
      ],
      '3 employees CONTRADICTS 第 2 行 5',
    ],
    [
      'employing-units',
      unit,
      [
        `${u1},甲公司,371302,2012-03-01,,,,,COVERED_BY_JOINT,LY,2010-01-01,2012-01-01`,
        `${u1},甲公司,371302,2012-03-01,,,,,COVERED_BY_JOINT,LY,2011-01-01,2013-01-01`,
      ],
      '3 validFrom OVERLAPS_LINE 第 2 行',
    ],
    [
      'employing-units',
      unit,
      [`${u1},甲公司,371302,2012-03-01,,,,,ESTABLISHED,LY-LS,2016-01-01,`],
      '2 validFrom OVERLAPS_RECORDED 2015-01-01',
    ],
    ['employing-units', unit, [`${u1},甲公司,371302,2012-03-01,,,,,未建会,,,`], '2 unionState STILL_COVERED LY-LS'],
    [
      'employing-units',
      unit,
      [`${u1},甲公司,371302,2012-03-01,,,,,ESTABLISHED,X,2016-01-01,`],
      '2 organizationCode UNKNOWN_ORGANIZATION',
    ],
    [
      'employing-units',
      'uscc,name,divisionCode,registeredOn,employees,source,asOf',
      [`${u2},乙公司,371302,2012-03-01,5,TAX_FEE,2021-12-31`],
      '2 asOf AFTER_END 2020-01-01',
    ],
    ['employing-units', unit, [`${u1},甲公司,371302,2012-03-01,,5,TAX_FEE,2103-12-31,,,,`], '2 asOf DATE_AHEAD'],
    [
      'membership-snapshots',
      snapshot,
      ['LY-LS,ANNUAL_REPORT,2023-12-31,5', 'LY-LS,年报,2023-12-31,5'],
      '3 source NOT_IN_LIST',
    ],
    [
      'membership-snapshots',
      snapshot,
      ['LY-LS,ANNUAL_REPORT,2023-12-31,5', 'LY-LS,工会统计年报,2023-12-31,6'],
      '3 organizationCode DUPLICATE 第 2 行',
    ],
    ['membership-snapshots', snapshot, ['X,ANNUAL_REPORT,2023-12-31,5'], '2 organizationCode UNKNOWN_ORGANIZATION'],
    ['membership-snapshots', snapshot, ['LY,ANNUAL_REPORT,2023-12-31,5'], '2 asOf AFTER_END 2020-01-01'],
  ])('%s\n%s\n%j\n→ %s', async (kind, header, rows, expected) => {
    const before = await importer.counts();
    const { exitCode, text } = await importer.run(kind, [header, ...rows]);
    const [line, column, code, ...words] = expected.split(' ');
    expect(text).toMatch(new RegExp(`第 ${line} 行 line ${line} .*\\(${column}\\).*\\[${code}\\]`, 'u'));
    for (const word of words) expect(text).toContain(word);
    expect(exitCode).toBe(1);
    expect(await importer.counts()).toEqual(before);
  });

  it.each([
    ['organizations', organization, ['W,甲,5,SINGLE,610322,2015-01-01,,,,'], 'RETIRED_DIVISION', '610305 凤翔区'],
    ['membership-snapshots', snapshot, ['LY-LS,ANNUAL_REPORT,1959-12-31,5'], 'BEFORE_FOUNDING', '1960-01-01'],
  ])('%s: warns and imports all the same', async (kind, header, rows, code, words) => {
    const { exitCode, text } = await importer.run(kind, [header, ...rows]);
    expect(text).toContain(`[${code}] （提醒 warning）`);
    expect(text).toContain(words);
    expect(text).toContain('另有提醒 1 条');
    expect(exitCode).toBe(0);
  });

  it('leaves out faulty rows when asked to, with the rows that refer to them, and writes the rest', async () => {
    const { exitCode, text } = await importer.run(
      'organizations',
      [
        organization,
        'S1,甲,5,SINGLE,371302,2015-01-01,,LY-LS,,',
        'S2,乙,5,SINGLE,371399,2015-01-01,,LY-LS,,',
        'S3,丙,5,SINGLE,371302,2015-01-01,,S2,,',
        'S4,丁,5,SINGLE,371302,2015-01-01,,S3,,',
        'S5,戊,5,SINGLE,371302,昨天,,LY-LS,,',
        'S1,甲,5,SINGLE,371302,2015-01-01,,LY-LS,,',
      ],
      '--skip-faulty',
    );
    expect(text).toContain('读取 6 行：新增 1，变更 0，未变 0，有误 5。已写入。');
    expect(exitCode).toBe(0);
    expect(await importer.query(`select code from union_organization where code ~ '^S'`)).toEqual([{ code: 'S1' }]);
  });

  it('says that nothing is left when all rows are faulty', async () => {
    const { exitCode, text } = await importer.run('membership-snapshots', [snapshot, 'X,?,?,?'], '--skip-faulty');
    expect(text).toContain('没有可导入的行');
    expect(exitCode).toBe(1);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const before = await importer.counts();
    const { exitCode, text } = await importer.run(
      'membership-snapshots',
      [snapshot, 'LY-LS,ANNUAL_REPORT,2022-12-31,5'],
      '--dry-run',
    );
    expect(text).toContain('新增 1，变更 0，未变 0，有误 0。试运行');
    expect(exitCode).toBe(0);
    expect(await importer.counts()).toEqual(before);
  });
});
