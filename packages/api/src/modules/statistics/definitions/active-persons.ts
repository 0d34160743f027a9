import { defineIndicator, termOf } from '../define-indicator.js';
import { hardshipCasesFact } from '../facts/hardship-cases.fact.js';

export const activePersons = defineIndicator({
  key: 'ACTIVE_PERSONS',
  field: 'activePersons',
  zh: '在档困难职工家庭人口',
  en: 'Persons of households in hardship on file',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(hardshipCasesFact, 'persons'),
  definition: {
    version: 1,
    formulaZh: '期末在档困难职工家庭的人口数',
    formulaEn: 'persons of the households on file at the end of the period',
    caveatZh: '户数不公布的，人口也不公布。',
    caveatEn: 'Withheld wherever the number of households is.',
    source: 'domain.md §2.9 activePersons',
  },
});
