import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { EmployingUnit } from '../../employing-units/employing-unit.entity.js';
import { Competition } from './competition.entity.js';

/** A key project on which a competition is held (domain.md §1.1). */
export const CompetitionProject = defineEntity({
  name: 'CompetitionProject',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade'),
    name: p.string(),
    owner: p.string().nullable(),
    contractors: p.type('text[]').$type<string[]>().defaultRaw(`'{}'`),
    employingUnit: () =>
      p.manyToOne(keyed(EmployingUnit)).fieldName('employing_unit_id').nullable().deleteRule('set null').index(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['competition', 'name'] }],
});
