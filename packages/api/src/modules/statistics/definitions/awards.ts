import { defineIndicator, termOf } from '../define-indicator.js';
import { recognitionsFact } from '../facts/recognitions.fact.js';

export const awards = defineIndicator({
  key: 'AWARDS',
  field: 'awards',
  zh: '授予荣誉',
  en: 'Honours granted',
  group: 'HONOURS',
  unit: 'COUNT',
  countUnit: 'ITEM',
  decimals: 0,
  numerator: termOf(recognitionsFact, 'granted'),
  definition: {
    version: 1,
    formulaZh: '期内授予的荣誉数',
    formulaEn: 'honours granted within the period',
    caveatZh: '计在获得者所在地区；后来撤销的仍计入授予当期。',
    caveatEn: 'Counted where the holder is; what was revoked later still counts on the day of granting.',
    source: 'domain.md §2.9 awards',
  },
});
