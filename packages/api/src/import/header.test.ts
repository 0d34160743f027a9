import { describe, expect, it } from '@jest/globals';
import { readHeader } from './header.js';
import type { ImportProblem } from './import-problem.js';
import { importKinds } from './kind/import-kinds.js';
import { templateHeader } from './template/template-header.js';

const snapshots = importKinds.find(({ name }) => name === 'membership-snapshots')!;

function problemOf(...cells: string[]): ImportProblem {
  try {
    readHeader(snapshots, cells);
  } catch (error) {
    return error as ImportProblem;
  }
  throw new Error('the header was accepted');
}

describe('readHeader', () => {
  it.each([
    [['organizationCode', 'source', 'asOf', 'members']],
    [['工会组织代码', '数据来源', '截止日期', '会员数']],
    [['Organization code', 'Source', 'As of', 'Members', '', ' ']],
    [[' 工会组织代码 * ', '数据来源（source）', 'AS_OF', '会员数 Members']],
  ])('understands %j', (cells) => {
    expect(readHeader(snapshots, cells).columns.map(({ key }) => key)).toEqual([
      'organizationCode',
      'source',
      'asOf',
      'members',
    ]);
  });

  it.each(importKinds.map((kind) => [kind.name, kind] as const))('understands the template of %s', (_, kind) => {
    expect(readHeader(kind, kind.columns.map(templateHeader)).columns).toEqual(kind.columns);
  });

  it('names unknown columns, and those that there are', () => {
    const { zh, en } = problemOf('organizationCode', 'source', 'asOf', '党员数');
    expect(zh).toContain('不认识的列 1 个：“党员数”');
    expect(zh).toContain('会员数 (members)');
    expect(en).toContain('1 unknown columns: “党员数”');
  });

  it('names required columns that are missing', () => {
    const { zh, en } = problemOf('source', 'members');
    expect(zh).toContain('缺少必需的列：工会组织代码 (organizationCode), 截止日期 (asOf)');
    expect(en).toContain('Organization code (organizationCode), As of (asOf)');
  });

  it('names columns that are given twice', () => {
    expect(problemOf('organizationCode', 'source', 'asOf', 'members', '会员数').zh).toContain(
      '重复的列：会员数 (members)',
    );
  });

  it('prints no control characters of a file that is no text', () => {
    expect(problemOf('\u001b[31mx\0').zh).toContain('“·[31mx·”');
  });
});
