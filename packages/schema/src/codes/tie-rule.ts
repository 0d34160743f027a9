import { type CodeOf, defineCodeList } from './code-list.js';

/** Who goes first of those with equal totals. Whoever is equal after the rule shares a place, and the next places are left out. */
export const tieRules = defineCodeList({
  name: 'TieRule',
  zh: '同分处理',
  en: 'Rule for ties',
  source: 'domain.md §2.6',
  items: [
    { code: 'SHARED', zh: '并列', en: 'Shared place' },
    { code: 'PRACTICE_FIRST', zh: '实操成绩高者在前', en: 'Higher practice score first' },
    { code: 'THEORY_FIRST', zh: '理论成绩高者在前', en: 'Higher theory score first' },
    {
      code: 'HEAVIEST_ITEM',
      zh: '权重最大的项得分高者在前',
      en: 'Higher score of the heaviest criterion first',
    },
  ],
});

export type TieRule = CodeOf<typeof tieRules>;
