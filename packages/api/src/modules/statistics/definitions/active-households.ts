import { defineIndicator, termOf } from '../define-indicator.js';
import { hardshipCasesFact } from '../facts/hardship-cases.fact.js';

export const activeHouseholds = defineIndicator({
  key: 'ACTIVE_HOUSEHOLDS',
  field: 'activeHouseholds',
  zh: '在档困难职工家庭',
  en: 'Households in hardship on file',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'HOUSEHOLD',
  decimals: 0,
  numerator: termOf(hardshipCasesFact, 'households'),
  definition: {
    version: 1,
    formulaZh: '期末在档的困难职工家庭数',
    formulaEn: 'households on file at the end of the period',
    caveatZh: '少于5户的不公布，并隐去能推算出它的数；只在季度末公布。',
    caveatEn: 'Counts below 5 are withheld, with what would tell them; released at ends of quarters only.',
    source: 'domain.md §2.9 activeHouseholds',
  },
});
