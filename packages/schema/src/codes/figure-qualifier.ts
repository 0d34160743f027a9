import { type CodeOf, defineCodeList } from './code-list.js';

/** `wordsZh` are the words that texts print for the qualifier. */
export const figureQualifiers = defineCodeList({
  name: 'FigureQualifier',
  zh: '数字限定语',
  en: 'Qualifier of a published figure',
  source: 'domain.md §0.8',
  items: [
    { code: 'EXACT', zh: '确数', en: 'Exactly', wordsZh: [] },
    { code: 'MORE_THAN', zh: '余', en: 'More than', wordsZh: ['余', '多'] },
    { code: 'NEARLY', zh: '近', en: 'Nearly', wordsZh: ['近'] },
    { code: 'ABOUT', zh: '约', en: 'About', wordsZh: ['约', '左右'] },
    { code: 'AT_LEAST', zh: '不少于', en: 'At least', wordsZh: ['不少于', '以上'] },
  ],
});

export type FigureQualifier = CodeOf<typeof figureQualifiers>;
