import { type CodeOf, defineCodeList } from './code-list.js';

/** The part of a skills contest that a criterion belongs to. */
export const scoringParts = defineCodeList({
  name: 'ScoringPart',
  zh: '成绩组成',
  en: 'Part of a score',
  source: 'domain.md §2.6',
  items: [
    { code: 'THEORY', zh: '理论', en: 'Theory' },
    { code: 'PRACTICE', zh: '实操', en: 'Practice' },
  ],
});

export type ScoringPart = CodeOf<typeof scoringParts>;
