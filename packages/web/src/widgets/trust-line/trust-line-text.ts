import { defineText } from '../../i18n/define-text.js';

export const trustLineText = defineText({
  zh: {
    dataThrough: (date: string) => `已关账至 ${date}`,
    recordedThrough: '入库时间',
    source: '来源',
    reported: (reported: string, expected: string) => `已报 ${reported}/${expected}`,
    definition: (version: number) => `口径 v${version}`,
    formula: '公式',
    caveat: '说明',
    allReported: '应报单位已全部上报',
  },
  en: {
    dataThrough: (date: string) => `Closed to ${date}`,
    recordedThrough: 'Recorded',
    source: 'Source',
    reported: (reported: string, expected: string) => `${reported} of ${expected} reported`,
    definition: (version: number) => `Definition v${version}`,
    formula: 'Formula',
    caveat: 'Note',
    allReported: 'All that should report have reported',
  },
});
