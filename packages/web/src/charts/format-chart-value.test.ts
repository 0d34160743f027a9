import { describe, expect, it } from '@jest/globals';
import { countOf, members, missing, rate, rateOf } from '../testing/chart-values.js';
import { formatChange, formatChartValue, valueLines } from './format-chart-value.js';

const change = { absolute: '85600', relative: '0.1111' };

describe('formatChartValue', () => {
  it('puts the measure word behind a count', () => {
    expect(formatChartValue(countOf(856000), members, 'zh')).toBe('856,000人');
    expect(formatChartValue(rateOf(93, 100), rate, 'en')).toBe('93.00%');
  });

  it('says why a value is not there', () => {
    expect(formatChartValue(missing, members, 'zh')).toBe('缺失');
    expect(formatChartValue({ ...missing, status: 'SUPPRESSED' }, members, 'en')).toBe('Suppressed');
  });
});

describe('formatChange', () => {
  it('gives the difference and, for counts, the ratio', () => {
    expect(formatChange(countOf(1, { change }), members, 'zh')).toBe('+85,600（+11.1%）');
    expect(formatChange(rateOf(1, 2, { change: { absolute: '0.0093', relative: null } }), rate, 'zh')).toBe(
      '+0.93个百分点',
    );
  });

  it('compares nothing across a break of the series', () => {
    expect(formatChange(countOf(1, { change, status: 'BREAK' }), members, 'zh')).toBe('');
  });
});

describe('valueLines', () => {
  it('tells the parts of a rate and what must be known about it', () => {
    const value = rateOf(5300, 6000, { status: 'BREAK', note: '改按实名制', provenance: 'SYNTHETIC' });
    expect(valueLines(value, rate, 'zh')).toEqual([
      '建会率：88.33%',
      '5,300 ÷ 6,000',
      '口径中断：改按实名制',
      '示例数据',
    ]);
  });
});
