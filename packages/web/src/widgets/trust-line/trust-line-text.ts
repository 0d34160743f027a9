import { defineText } from '../../i18n/define-text.js';

export const trustLineText = defineText({
  zh: {
    dataThrough: (date: string) => `数据审定至 ${date}`,
    stockDate: (date: string) => `截至 ${date}`,
    recordedThrough: '入库时间',
    source: '来源',
    reported: (reported: string, expected: string) => `应报 ${expected} 个工会，已报 ${reported} 个`,
    ofRound: (date: string) => `${date} 报表：`,
    definition: (version: number) => `口径 第${version}版`,
    formula: '公式',
    caveat: '说明',
    allReported: '应报工会已全部上报',
  },
  en: {
    dataThrough: (date: string) => `Data finalised to ${date}`,
    stockDate: (date: string) => `As of ${date}`,
    recordedThrough: 'Recorded',
    source: 'Source',
    reported: (reported: string, expected: string) => `${reported} of ${expected} unions have reported`,
    ofRound: (date: string) => `Reports of ${date}: `,
    definition: (version: number) => `Definition, version ${version}`,
    formula: 'Formula',
    caveat: 'Note',
    allReported: 'All that should report have reported',
  },
});
