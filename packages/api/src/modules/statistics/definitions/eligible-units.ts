import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';

export const eligibleUnits = defineIndicator({
  key: 'ELIGIBLE_UNITS',
  field: 'eligibleUnits',
  zh: '应建会单位数',
  en: 'Eligible employing units',
  group: 'COVERAGE',
  unit: 'COUNT',
  countUnit: 'UNIT',
  decimals: 0,
  numerator: termOf(employingUnitsFact, 'units'),
  definition: {
    version: 1,
    formulaZh: '期末正常经营且有职工人数记录的用人单位数',
    formulaEn: 'employing units operating at the end of the period with a head-count on record',
    caveatZh: '人数口径即数据来源；没有该来源人数的单位不计入。',
    caveatEn: 'The head-count basis is the source; a unit without a head-count of that source is not counted.',
    source: 'domain.md §2.3, §2.9 eligibleUnits',
  },
});
