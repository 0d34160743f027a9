import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const competitionAwards = defineIndicator({
  key: 'COMPETITION_AWARDS',
  field: 'competitionAwards',
  zh: '竞赛获奖',
  en: 'Prizes of competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'ITEM',
  decimals: 0,
  numerator: termOf(competitionsFact, 'awards'),
  definition: {
    version: 1,
    formulaZh: '期内颁发的竞赛奖项数',
    formulaEn: 'prizes of competitions awarded within the period',
    caveatZh: '只计竞赛自身的奖项，不含五一劳动奖等荣誉。',
    caveatEn: 'Prizes of competitions alone, without honours such as the May 1 medals.',
    source: 'domain.md §2.9 awards',
  },
});
