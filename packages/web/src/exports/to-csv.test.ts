import { describe, expect, it } from '@jest/globals';
import { sampleReport } from './testing/sample-report.js';
import { toCsv } from './to-csv.js';

describe('toCsv', () => {
  const text = toCsv(sampleReport, '标记');

  it('begins with the byte-order mark and ends its lines with CRLF', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes one header row, full row headers, plain numbers, and marks in a column of their own', () => {
    expect(text.slice(1).split('\r\n')).toEqual([
      '地区,单位规模,建会率（%） 本期,建会率（%） 上年同期,会员人数（人）,标记',
      '兰山区,25–49人,88.39779006,—,103325,会员人数（人）: 初',
      '兰山区,小计,93,90,-12,',
      '合计,合计,93,90,856000,',
      '',
      '地区：临沂市',
      '建会率：第1版口径，已建会单位数 ÷ 应建会单位数',
      '',
    ]);
  });

  it('has no column for marks when there are none', () => {
    const rows = sampleReport.rows.slice(1);
    expect(toCsv({ ...sampleReport, rows }, '标记')).not.toContain('标记');
  });
});
