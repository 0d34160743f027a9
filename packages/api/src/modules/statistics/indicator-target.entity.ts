import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';
import { Division } from '../areas/division.entity.js';

/** What an area set itself for an indicator and period; attainment may exceed 1 (domain.md §0.9). Rates as ratios. */
export const IndicatorTarget = defineEntity({
  name: 'IndicatorTarget',
  properties: {
    id: id(),
    indicatorKey: p.string(),
    area: () => p.manyToOne(Division).fieldName('area_code'),
    period: p.string(),
    value: p.decimal('string').precision(20).scale(6),
    provenance: provenance(),
  },
  uniques: [{ properties: ['indicatorKey', 'area', 'period'] }],
});
