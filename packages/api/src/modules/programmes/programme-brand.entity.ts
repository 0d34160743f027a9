import { defineEntity, p } from '@mikro-orm/core';
import { seasons } from '@uniongraph/schema/codes/season';
import { provenance } from '../../shared/entity-columns.js';

/** The name under which unions do something again and again: a campaign, a seasonal service, a theme (domain.md §1.4). */
export const ProgrammeBrand = defineEntity({
  name: 'ProgrammeBrand',
  properties: {
    code: p.string().primary(),
    name: p.string().unique(),
    nameEn: p.string(),
    season: p.enum(() => [...seasons.codes]).nullable(),
    provenance: provenance(),
  },
});
