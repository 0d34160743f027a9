import { defineText } from '../../i18n/define-text.js';

export const trendText = defineText({
  zh: {
    period: '期别',
    numerator: '分子',
    denominator: '分母',
    change: '同比',
    status: '状态',
    empty: '各期都没有数据。',
    single: (measure: string, period: string, value: string) => `${measure}只有${period}的数据：${value}。`,
    summary: (s: TrendSummary) =>
      `${s.measure}由${s.first}到${s.last}，${direction[s.direction].zh}${s.direction === 'same' ? '' : s.gap}；最高${s.highest}，最低${s.lowest}。`,
    broken: (period: string, note: string) =>
      `${period}口径中断，前后不可比${note ? `（${note.replace(/。$/, '')}）` : ''}。`,
    missing: (count: number) => `${count}期没有数据。`,
    breakMark: '口径中断',
  },
  en: {
    period: 'Period',
    numerator: 'Numerator',
    denominator: 'Denominator',
    change: 'Year on year',
    status: 'Status',
    empty: 'No period has data. ',
    single: (measure: string, period: string, value: string) => `${measure}: only ${period} has data, ${value}. `,
    summary: (s: TrendSummary) =>
      `${s.measure}: from ${s.first} to ${s.last}, ${direction[s.direction].en}${s.direction === 'same' ? '' : ` ${s.gap}`}; highest ${s.highest}, lowest ${s.lowest}. `,
    broken: (period: string, note: string) =>
      `Series break in ${period}: figures before and after are not comparable.${note ? ` ${note}` : ''} `,
    missing: (count: number) => `${count} periods without data. `,
    breakMark: 'Series break',
  },
});

export interface TrendSummary {
  measure: string;
  first: string;
  last: string;
  highest: string;
  lowest: string;
  direction: 'up' | 'down' | 'same';
  gap: string;
}

const direction = {
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
  same: { zh: '没有变化', en: 'unchanged' },
};
