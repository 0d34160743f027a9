import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';
import { coveredStates } from './covered-states.js';

export const unionEstablishmentRate = defineIndicator({
  key: 'UNIT_EST_RATE',
  field: 'unionEstablishmentRate',
  zh: '建会率',
  en: 'Union establishment rate',
  group: 'COVERAGE',
  unit: 'PERCENT',
  countUnit: 'PERCENT',
  decimals: 2,
  numerator: termOf(employingUnitsFact, 'units', { union_state: coveredStates }),
  denominator: termOf(employingUnitsFact, 'units'),
  definition: {
    version: 1,
    formulaZh: '期末已单独建会或被联合工会涵盖的用人单位数 ÷ 期末用人单位数',
    formulaEn:
      'employing units with a union of their own or covered by a joint one ÷ employing units, at the end of the period',
    caveatZh: '官方未公布公式，本平台自定。建会率按单位计，入会率按职工计，二者不可混用。',
    caveatEn:
      'No official formula is published; this one is ours. It counts units; the membership rate counts workers.',
    source: 'domain.md §0.1, §0.3, §2.3 UNIT_EST_RATE',
  },
});
