import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const participations = defineIndicator({
  key: 'PARTICIPATIONS',
  field: 'participations',
  zh: '竞赛参与人次',
  en: 'Participations in competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'PERSON_TIME',
  decimals: 0,
  numerator: termOf(competitionsFact, 'participations'),
  definition: {
    version: 1,
    formulaZh: '期内报送的竞赛参与人次',
    formulaEn: 'worker-participations reported within the period',
    caveatZh: '人次，不是人数：一人参加几次计几次。',
    caveatEn: 'Person-times, not persons: who takes part twice counts twice.',
    source: 'domain.md §2.9 participations',
  },
});
