import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';
import { Division } from '../areas/division.entity.js';

const bound = () => p.decimal('string').precision(20).scale(6).nullable();

/**
 * What an area set itself for an indicator and period: a value, whose attainment may exceed 1 (domain.md §0.9), or a band, of
 * which one end may be open. Rates as ratios.
 */
export const IndicatorTarget = defineEntity({
  name: 'IndicatorTarget',
  properties: {
    id: id(),
    indicatorKey: p.string(),
    area: () => p.manyToOne(Division).fieldName('area_code'),
    period: p.string(),
    value: bound(),
    min: bound(),
    max: bound(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['indicatorKey', 'area', 'period'] }],
  checks: [
    { name: 'indicator_target_value_or_band', expression: 'coalesce(value, min, max) is not null' },
    { name: 'indicator_target_band_in_order', expression: 'min <= max' },
  ],
});
