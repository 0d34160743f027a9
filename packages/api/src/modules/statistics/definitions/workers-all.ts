import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';

export const workersAll = defineIndicator({
  key: 'WORKERS_ALL',
  field: 'workersAll',
  zh: '职工总数',
  en: 'Workers in all units',
  group: 'COVERAGE',
  unit: 'COUNT',
  countUnit: 'PERSON',
  decimals: 0,
  numerator: termOf(employingUnitsFact, 'workers'),
  definition: {
    version: 1,
    formulaZh: '期末全部用人单位职工人数之和',
    formulaEn: 'workers of all employing units at the end of the period',
    caveatZh: '人数口径即数据来源。',
    caveatEn: 'The head-count basis is the source.',
    source: 'domain.md §2.9 workersAll',
  },
});
