import { defineIndicator, termOf } from '../define-indicator.js';
import { assistanceFact } from '../facts/assistance.fact.js';

export const assistanceTimes = defineIndicator({
  key: 'ASSISTANCE_TIMES',
  field: 'assistanceTimes',
  zh: '帮扶人次',
  en: 'Times assisted',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON_TIME',
  decimals: 0,
  numerator: termOf(assistanceFact, 'times'),
  definition: {
    version: 1,
    formulaZh: '期内已发放的帮扶笔数，一户每次发放计一次',
    formulaEn: 'grants paid within the period; a household counts at each',
    caveatZh: '少于5的不公布，并隐去能推算出它的数；只按整季度公布。',
    caveatEn: 'Counts below 5 are withheld, with what would tell them; released for whole quarters only.',
    source: 'domain.md §2.9 assistanceTimes',
  },
});
