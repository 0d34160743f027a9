import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const innovations = defineIndicator({
  key: 'INNOVATIONS',
  field: 'innovations',
  zh: '竞赛创新成果',
  en: 'Innovations of competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'ITEM',
  decimals: 0,
  numerator: termOf(competitionsFact, 'innovations'),
  definition: {
    version: 1,
    formulaZh: '期内报送的创新成果项数',
    formulaEn: 'innovations reported within the period',
    caveatZh: '按报送日计入；未统计的不计为0。',
    caveatEn: 'Counted on the day of the report; what was not counted is not 0.',
    source: 'domain.md §2.9 innovations',
  },
});
