import { defineText } from '../../i18n/define-text.js';

export const periodChooserText = defineText({
  zh: {
    label: '期别',
    earlier: '上一期',
    later: '下一期',
    open: '（未审定）',
    year: (year: number) => `${year}年`,
    noReport: '（尚无年报）',
  },
  en: {
    label: 'Period',
    earlier: 'Earlier period',
    later: 'Later period',
    open: ' (not final)',
    year: (year: number) => String(year),
    noReport: ' (no annual report yet)',
  },
});
