import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';

export const establishedUnits = defineIndicator({
  key: 'ESTABLISHED_UNITS',
  field: 'establishedUnits',
  zh: '单独建会单位数',
  en: 'Units with a union of their own',
  group: 'COVERAGE',
  unit: 'COUNT',
  countUnit: 'UNIT',
  decimals: 0,
  numerator: termOf(employingUnitsFact, 'units', { union_state: ['ESTABLISHED'] }),
  definition: {
    version: 1,
    formulaZh: '期末已单独建会的用人单位数',
    formulaEn: 'employing units with a union of their own at the end of the period',
    caveatZh: '不含仅被联合工会涵盖的单位。',
    caveatEn: 'Leaves out units that only a joint union covers.',
    source: 'domain.md §2.3 numeratorScope OWN, §2.9 establishedUnits',
  },
});
