import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const suggestions = defineIndicator({
  key: 'SUGGESTIONS',
  field: 'suggestions',
  zh: '竞赛合理化建议',
  en: 'Suggestions of competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'MEASURE',
  decimals: 0,
  numerator: termOf(competitionsFact, 'suggestions'),
  definition: {
    version: 1,
    formulaZh: '期内报送的合理化建议条数',
    formulaEn: 'suggestions reported within the period',
    caveatZh: '按报送日计入；未统计的不计为0。',
    caveatEn: 'Counted on the day of the report; what was not counted is not 0.',
    source: 'domain.md §2.9 suggestions',
  },
});
