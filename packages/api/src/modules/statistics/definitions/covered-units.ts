import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';
import { coveredStates } from './covered-states.js';

export const coveredUnits = defineIndicator({
  key: 'COVERED_UNITS',
  field: 'coveredUnits',
  zh: '建会单位数',
  en: 'Units with a union',
  group: 'COVERAGE',
  unit: 'COUNT',
  countUnit: 'UNIT',
  decimals: 0,
  numerator: termOf(employingUnitsFact, 'units', { union_state: coveredStates }),
  definition: {
    version: 1,
    formulaZh: '期末已单独建会或被联合工会涵盖的用人单位数',
    formulaEn: 'employing units with a union of their own or covered by a joint one at the end of the period',
    caveatZh: '单位数不等于工会组织数。',
    caveatEn: 'Units are not organizations.',
    source: 'domain.md §0.4, §2.9 coveredUnits',
  },
});
