import { defineIndicator, termOf } from '../define-indicator.js';
import { competitionsFact } from '../facts/competitions.fact.js';

export const competitions = defineIndicator({
  key: 'COMPETITIONS',
  field: 'competitions',
  zh: '竞赛',
  en: 'Competitions',
  group: 'COMPETITIONS',
  unit: 'COUNT',
  countUnit: 'ITEM',
  decimals: 0,
  numerator: termOf(competitionsFact, 'competitions'),
  definition: {
    version: 1,
    formulaZh: '期内开始的劳动和技能竞赛项数',
    formulaEn: 'labour and skills competitions that began within the period',
    caveatZh: '只计一次，计在主办工会所在地；尚在计划阶段的不计。',
    caveatEn: 'Counted once, at the organizer; plans are not counted.',
    source: 'domain.md §2.9 competitions',
  },
});
