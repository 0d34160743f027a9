import { defineText } from '../i18n/define-text.js';

export const valueText = defineText({
  zh: {
    yearOnYear: '同比',
    parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
    synthetic: '示例数据',
    separator: '：',
  },
  en: {
    yearOnYear: 'Year on year',
    parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
    synthetic: 'sample data',
    separator: ': ',
  },
});
