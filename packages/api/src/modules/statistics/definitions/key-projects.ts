import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const keyProjects = defineIndicator({
  key: 'KEY_PROJECTS',
  field: 'keyProjects',
  zh: '竞赛重点工程',
  en: 'Key projects of competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'PIECE',
  decimals: 0,
  numerator: termOf(competitionsFact, 'keyProjects'),
  definition: {
    version: 1,
    formulaZh: '期内开始的竞赛所依托的重点工程数',
    formulaEn: 'key projects of competitions that began within the period',
    caveatZh: '同一工程参加多项竞赛的，每项计一次。',
    caveatEn: 'A project of several competitions counts once in each.',
    source: 'domain.md §2.9 keyProjects',
  },
});
