import { defineText } from '../i18n/define-text.js';

export const valueText = defineText({
  zh: {
    yearOnYear: '同比',
    lastYearUnknown: '上年无可比数',
    parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
    synthetic: '示例数据',
    separator: '：',
  },
  en: {
    yearOnYear: 'Year on year',
    lastYearUnknown: 'no comparable figure last year',
    parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
    synthetic: 'sample data',
    separator: ': ',
  },
});
