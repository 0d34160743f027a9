import type { ChartValue, Measure } from '../charts/chart-value.js';

export const rate: Measure = { name: '建会率', unit: 'PERCENT', decimals: 2, countUnit: '' };
export const members: Measure = { name: '会员数', unit: 'COUNT', decimals: 0, countUnit: '人' };

const plain: ChartValue = {
  value: null,
  numerator: null,
  denominator: null,
  status: 'NORMAL',
  provenance: 'DERIVED',
  note: null,
  noteEn: null,
  change: null,
};

export const rateOf = (numerator: number, denominator: number, more: Partial<ChartValue> = {}): ChartValue => ({
  ...plain,
  value: (numerator / denominator).toFixed(10),
  numerator: String(numerator),
  denominator: String(denominator),
  ...more,
});

export const countOf = (value: number, more: Partial<ChartValue> = {}): ChartValue => ({
  ...plain,
  value: String(value),
  ...more,
});

export const missing: ChartValue = { ...plain, status: 'MISSING' };
