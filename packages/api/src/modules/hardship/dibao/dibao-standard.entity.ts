import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';

/** The minimum living allowance line of an area and a year, in yuan a head and month (domain.md §2.5). */
export const DibaoStandard = defineEntity({
  name: 'DibaoStandard',
  properties: {
    id: id(),
    division: () => p.manyToOne(Division).fieldName('division_code'),
    year: p.smallint(),
    monthlyYuan: p.decimal('string').precision(10).scale(2),
    source: p.string(),
    provenance: provenance(),
    version: version(),
  },
  uniques: [{ properties: ['division', 'year'] }],
  checks: [{ name: 'dibao_standard_positive', expression: 'monthly_yuan > 0' }],
});
