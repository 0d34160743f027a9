import { sizeBandsFrom } from '@uniongraph/schema/codes/size-band';
import { defineIndicator, termOf } from '../define-indicator.js';
import { employingUnitsFact } from '../facts/employing-units.fact.js';
import { coveredStates } from './covered-states.js';

export const unionEstablishmentRate50Plus = defineIndicator({
  key: 'UNIT_EST_RATE_50P',
  field: 'unionEstablishmentRate50Plus',
  zh: '50人以上单位建会率',
  en: 'Union establishment rate, 50 workers or more',
  group: 'COVERAGE',
  unit: 'PERCENT',
  countUnit: 'PERCENT',
  decimals: 2,
  numerator: termOf(employingUnitsFact, 'units', { union_state: coveredStates, size_band: sizeBandsFrom(50) }),
  denominator: termOf(employingUnitsFact, 'units', { size_band: sizeBandsFrom(50) }),
  definition: {
    version: 1,
    formulaZh: '期末已单独建会或被联合工会涵盖的50人以上用人单位数 ÷ 期末50人以上用人单位数',
    formulaEn:
      'employing units with 50 or more workers with a union of their own or covered by a joint one ÷ employing units with 50 or more workers, at the end of the period',
    caveatZh: '官方未公布公式，本平台自定。人数分组可叠加：50人以上包含在25人以上之内。',
    caveatEn:
      'No official formula is published; this one is ours. Bands from a floor up overlap: 50 and more is part of 25 and more.',
    source: 'domain.md §0.1, §0.3, §2.3 UNIT_EST_RATE_50P',
  },
});
