import { defineIndicator, termOf } from '../define-indicator.js';
import { householdVisitsFact } from '../facts/household-visits.fact.js';

export const householdVisits = defineIndicator({
  key: 'VISITS',
  field: 'visits',
  zh: '走访次数',
  en: 'Visits to households',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'TIMES',
  decimals: 0,
  numerator: termOf(householdVisitsFact, 'visits'),
  definition: {
    version: 1,
    formulaZh: '期内对困难职工家庭的走访次数',
    formulaEn: 'visits to households in hardship within the period',
    caveatZh: '少于5的不公布，并隐去能推算出它的数；只按整季度公布。',
    caveatEn: 'Counts below 5 are withheld, with what would tell them; released for whole quarters only.',
    source: 'domain.md §2.9 visits',
  },
});
