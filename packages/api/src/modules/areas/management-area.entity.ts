import { defineEntity, p } from '@mikro-orm/core';
import { provenance } from '../../shared/entity-columns.js';
import { Division } from './division.entity.js';

/** A development zone: it manages units and organizations but is not a division (domain.md §4.2). */
export const ManagementArea = defineEntity({
  name: 'ManagementArea',
  properties: {
    code: p.string().length(12).primary(),
    name: p.string(),
    nameEn: p.string(),
    division: () => p.manyToOne(Division).fieldName('division_code'),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    provenance: provenance(),
  },
});
