import { defineIndicator, termOf } from '../define-indicator.js';
import { recognitionsFact } from '../facts/recognitions.fact.js';

export const innovationEnterprises = defineIndicator({
  key: 'INNOVATION_ENTERPRISES',
  field: 'innovationEnterprises',
  zh: '全员创新企业',
  en: 'All-staff-innovation enterprises',
  group: 'HONOURS',
  unit: 'COUNT',
  countUnit: 'UNIT',
  decimals: 0,
  numerator: termOf(recognitionsFact, 'standing', { scheme: ['ALL_STAFF_INNOVATION_ENTERPRISE'] }),
  definition: {
    version: 1,
    formulaZh: '期末有效的全员创新企业称号数，各级合计',
    formulaEn: 'titles of all-staff-innovation enterprise that hold at the end of the period, of all levels',
    caveatZh: '按称号计，同一企业获多级称号则各计一次；可按荣誉级别分列。',
    caveatEn:
      'Titles are counted: a unit that holds several levels counts once for each. Group by the level to see them apart.',
    source: 'domain.md §1.1; S2',
  },
});
