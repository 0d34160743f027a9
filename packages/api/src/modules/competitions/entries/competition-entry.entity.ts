import { defineEntity, p } from '@mikro-orm/core';
import { entrantKinds } from '@uniongraph/schema/codes/entrant-kind';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { Competition } from '../competitions/competition.entity.js';
import { CompetitionProject } from '../competitions/competition-project.entity.js';
import { CompetitionTrade } from '../competitions/competition-trade.entity.js';

/** Who entered a competition, and for which organization. */
export const CompetitionEntry = defineEntity({
  name: 'CompetitionEntry',
  properties: {
    id: id(),
    competition: () => p.manyToOne(keyed(Competition)).fieldName('competition_id').deleteRule('cascade').index(),
    entrantKind: p.enum(() => [...entrantKinds.codes]),
    organization: () =>
      p.manyToOne(keyed(UnionOrganization)).fieldName('organization_id').deleteRule('restrict').index(),
    /** Of an organization, a team or a person; results are published under it. */
    displayName: p.string(),
    membersCount: p.integer(),
    project: () =>
      p.manyToOne(keyed(CompetitionProject)).fieldName('project_id').nullable().deleteRule('restrict').index(),
    trade: () => p.manyToOne(keyed(CompetitionTrade)).fieldName('trade_id').nullable().deleteRule('restrict').index(),
    registeredAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      // Nobody stands twice; who withdrew may enter again.
      name: 'competition_entry_standing',
      expression:
        'create unique index competition_entry_standing on competition_entry (competition_id, organization_id, entrant_kind, display_name, trade_id) nulls not distinct where withdrawn_at is null',
    },
  ],
  checks: [{ name: 'competition_entry_members_above_zero', expression: 'members_count > 0' }],
});
