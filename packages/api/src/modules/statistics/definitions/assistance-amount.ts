import { defineIndicator, termOf } from '../define-indicator.js';
import { assistanceFact } from '../facts/assistance.fact.js';

export const assistanceAmount = defineIndicator({
  key: 'ASSISTANCE_AMOUNT',
  field: 'assistanceAmount',
  zh: '帮扶金额',
  en: 'Amount of assistance',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'YUAN',
  decimals: 2,
  partsOfUnit: 100,
  numerator: termOf(assistanceFact, 'fen'),
  definition: {
    version: 1,
    formulaZh: '期内已发放的帮扶金额之和',
    formulaEn: 'sum of the grants paid within the period',
    caveatZh: '人次不公布的，金额也不公布；分子以分计。',
    caveatEn: 'Withheld wherever the number of times is; the numerator counts fen.',
    source: 'domain.md §2.9 assistanceAmount',
  },
});
