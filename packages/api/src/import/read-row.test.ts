import { describe, expect, it } from '@jest/globals';
import { installTestKeys } from '../modules/privacy/testing/test-keys.js';
import type { Fault } from './fault/fault.js';
import { readHeader } from './header.js';
import { importKinds } from './kind/import-kinds.js';
import { rowReader } from './read-row.js';

installTestKeys();

/** Faults whose arguments are whole sentences or lists. */
const wordy = new Set(['USCC', 'NOT_IN_LIST']);

/** Reads one row of a kind, given as the cells that matter; the other required ones are filled in soundly. */
function faultsOf(kindName: string, given: Record<string, string>) {
  const kind = importKinds.find(({ name }) => name === kindName)!;
  const keys = [...new Set([...Object.keys(sound[kindName]!), ...Object.keys(given)])];
  const cells = keys.map((key) => given[key] ?? sound[kindName]![key]!);
  const faults: Fault[] = [];
  rowReader(kind, readHeader(kind, keys), (fault) => faults.push(fault))({ line: 2, cells });
  return faults.map(({ column, code, args }) => [column, code, ...(wordy.has(code) ? [] : args)].join(' ').trim());
}

const sound: Record<string, Record<string, string>> = {
  divisions: { code: '371302', name: '兰山区' },
  organizations: {
    code: 'A-1',
    name: '示例工会',
    level: '5',
    kind: 'SINGLE',
    divisionCode: '371302',
    establishedOn: '2015-05-01',
  },
  'employing-units': {
    uscc: '91350100M000100Y43',
    name: '示例单位',
    divisionCode: '371302',
    registeredOn: '2012-03-01',
  },
  'membership-snapshots': { organizationCode: 'A-1', source: 'ANNUAL_REPORT', asOf: '2024-12-31', workers: '100' },
  members: { memberNo: 'M-1', name: '示例会员', sex: 'MALE', organizationCode: 'A-1', joinedOn: '2020-05-01' },
};

describe('rowReader', () => {
  it.each(importKinds.map(({ name }) => name))('finds nothing wrong with a sound row of %s', (kind) => {
    expect(faultsOf(kind, {})).toEqual([]);
  });

  it.each([
    ['divisions', { code: '' }, 'code REQUIRED'],
    ['divisions', { code: '37130' }, 'code NOT_A_DIVISION'],
    ['divisions', { code: '371302001000' }, 'code NOT_A_DIVISION 371302001'],
    ['divisions', { code: '371302.0' }, 'code NOT_A_DIVISION 371302'],
    ['divisions', { name: '某'.repeat(61) }, 'name TOO_LONG 60 61'],
    ['divisions', { name: '某'.repeat(3_000_000) }, 'name TOO_LONG 1000 3000000'],
    ['divisions', { name: '兰\n山' }, 'name CONTROL_CHARACTER'],
    ['divisions', { name: '兰\0山' }, 'name CONTROL_CHARACTER'],
    ['divisions', { name: '兰\ufffd山' }, 'name INVALID_BYTES'],
    ['divisions', { name: '兰\ud800' }, 'name INVALID_BYTES'],
    ['divisions', { name: '#N/A' }, 'name SPREADSHEET_ERROR'],
    ['divisions', { parentCode: '371302' }, 'parentCode ITSELF'],
    ['divisions', { successorCode: '371302' }, 'successorCode ITSELF'],
    [
      'divisions',
      { validFrom: '2020-01-01', validTo: '2020-01-01' },
      'validTo NOT_AFTER 启用日期 Valid from 2020-01-01',
    ],
    ['organizations', { code: 'A 1' }, 'code NOT_A_CODE 64'],
    ['organizations', { code: '9.13713E+17' }, 'code NUMBER_FORMAT'],
    ['organizations', { uscc: '81371302TE5T000169' }, 'uscc USCC'],
    ['organizations', { uscc: '8.13713E+17' }, 'uscc NUMBER_FORMAT'],
    ['organizations', { level: '7' }, 'level NOT_IN_LIST'],
    ['organizations', { kind: '工会小组' }, 'kind NOT_IN_LIST'],
    ['organizations', { isGrassroots: '也许' }, 'isGrassroots NOT_YES_OR_NO'],
    ['organizations', { industrySection: 'C13' }, 'industrySection NOT_AN_INDUSTRY C'],
    ['organizations', { industrySection: 'Z' }, 'industrySection NOT_AN_INDUSTRY'],
    ['organizations', { establishedOn: '2015-02-29' }, 'establishedOn NOT_A_DATE'],
    ['organizations', { establishedOn: '45657' }, 'establishedOn NOT_A_DATE 2024-12-31'],
    ['organizations', { establishedOn: '2015-05-01 08:30:00' }, 'establishedOn NOT_A_DATE 2015-05-01'],
    ['organizations', { establishedOn: '0215-05-01' }, 'establishedOn DATE_OUT_OF_RANGE 1800-01-01 2199-12-31'],
    ['organizations', { dissolvedOn: '2015-05-01' }, 'dissolvedOn NOT_AFTER 成立日期 Established on 2015-05-01'],
    ['organizations', { status: '已撤销' }, 'status STATUS_WITHOUT_DATE'],
    ['organizations', { status: 'ACTIVE', dissolvedOn: '2020-01-01' }, 'status ACTIVE_WITH_DATE'],
    ['organizations', { areaParentCode: 'A-1' }, 'areaParentCode ITSELF'],
    ['organizations', { parentValidFrom: '2014-01-01' }, 'parentValidFrom BEFORE 成立日期 Established on 2015-05-01'],
    ['employing-units', { employees: '10' }, 'employees NEEDS 人数来源 Source of the head-count'],
    ['employing-units', { employees: '10', source: 'REALNAME_DB', asOf: '2024-12-31' }, 'source NOT_IN_LIST'],
    [
      'employing-units',
      { unionState: '已建会', organizationCode: 'A-1' },
      'unionState NEEDS 涵盖起始日期 Coverage from',
    ],
    [
      'employing-units',
      { unionState: '已建会', validFrom: '2020-01-01' },
      'unionState NEEDS 工会组织代码 Organization code',
    ],
    ['employing-units', { validFrom: '2020-01-01' }, 'validFrom NEEDS 建会状态 Union state'],
    [
      'employing-units',
      { unionState: '未建会', validFrom: '2020-01-01' },
      'validFrom MUST_BE_BLANK 建会状态 Union state NOT_ESTABLISHED',
    ],
    [
      'employing-units',
      { deregisteredOn: '2020-01-01', employees: '5', source: 'TAX_FEE', asOf: '2020-01-01' },
      'asOf AFTER_END 2020-01-01',
    ],
    ['membership-snapshots', { source: 'REALNAME_DB' }, 'source NOT_IN_LIST'],
    ['membership-snapshots', { workers: '' }, 'NO_COUNTS'],
    ['membership-snapshots', { workers: '-1' }, 'workers NOT_A_COUNT'],
    ['membership-snapshots', { workers: '12人' }, 'workers NOT_A_COUNT 12'],
    ['membership-snapshots', { workers: '1,20' }, 'workers NOT_A_COUNT'],
    ['membership-snapshots', { workers: '12.5' }, 'workers NOT_A_COUNT'],
    ['membership-snapshots', { workers: '99999999999' }, 'workers COUNT_TOO_LARGE 2147483647'],
    ['membership-snapshots', { workersFemale: '101' }, 'workersFemale EXCEEDS 职工数 Workers 100'],
    ['membership-snapshots', { members: '90', membersMigrant: '91' }, 'membersMigrant EXCEEDS 会员数 Members 90'],
    ['membership-snapshots', { members: '101' }, 'members MEMBERS_EXCEED_WORKERS 100'],
  ])('%s %j: %s', (kind, given, expected) => {
    expect(faultsOf(kind, given as Record<string, string>)).toEqual([expected]);
  });

  it('names every faulty cell of a row', () => {
    expect(faultsOf('membership-snapshots', { organizationCode: '', asOf: '昨天', workers: 'x' })).toEqual([
      'organizationCode REQUIRED',
      'asOf NOT_A_DATE',
      'workers NOT_A_COUNT',
    ]);
  });

  it('gives no row where only a warning stands against it, but still the row', () => {
    const kind = importKinds.find(({ name }) => name === 'membership-snapshots')!;
    const faults: Fault[] = [];
    const read = rowReader(kind, readHeader(kind, Object.keys(sound[kind.name]!).concat('members')), (fault) =>
      faults.push(fault),
    );
    expect(read({ line: 2, cells: ['A-1', 'ANNUAL_REPORT', '2024-12-31', '100', '101'] })).toMatchObject({
      isSound: true,
      row: { workers: '100', members: '101' },
    });
    expect(faults.map(({ severity }) => severity)).toEqual(['WARNING']);
  });

  it.each([
    [['A-1', 'ANNUAL_REPORT', '2024-12-31'], 'RAGGED'],
    [['A-1', 'ANNUAL_REPORT', '2024-12-31', '1', '200'], 'RAGGED'],
    [['A-1', 'ANNUAL_REPORT', '2024-12-31', '1', '', ' '], undefined],
  ])('%j: %s', (cells, code) => {
    const kind = importKinds.find(({ name }) => name === 'membership-snapshots')!;
    const faults: Fault[] = [];
    rowReader(kind, readHeader(kind, Object.keys(sound[kind.name]!)), (fault) => faults.push(fault))({
      line: 2,
      cells,
    });
    expect(faults[0]?.code).toBe(code);
  });
});
