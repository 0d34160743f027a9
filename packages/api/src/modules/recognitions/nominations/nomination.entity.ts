import { defineEntity, p } from '@mikro-orm/core';
import { holderKinds } from '@uniongraph/schema/codes/holder-kind';
import { nominationStates } from '@uniongraph/schema/codes/nomination-state';
import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { RecognitionRound } from '../rounds/recognition-round.entity.js';

/**
 * Whom an organization puts forward in a round. The name of a person is kept back until the publicity, which copies it to
 * `publishedName` (decision 0015).
 */
export const Nomination = defineEntity({
  name: 'Nomination',
  properties: {
    id: id(),
    round: () => p.manyToOne(RecognitionRound).fieldName('round_id').index(),
    holderKind: p.enum(() => [...holderKinds.codes]),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').index(),
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    holderName: p.string().nullable(),
    personName: p.string().nullable().hidden(),
    publishedName: p.string().nullable(),
    groups: p.type('text[]').$type<NomineeGroup[]>().defaultRaw(`'{}'`),
    isSpecial: p.boolean().default(false),
    fundYuan: p.integer().nullable(),
    state: p.enum(() => [...nominationStates.codes]).default('NOMINATED'),
    reason: p.text(),
    decisionReason: p.text().nullable(),
    nominatedOn: p.date(),
    decidedOn: p.date().nullable(),
    provenance: provenance(),
    version: version(),
  },
  indexes: [
    {
      name: 'nomination_once',
      expression:
        "create unique index nomination_once on nomination (round_id, organization_id, coalesce(person_name, holder_name)) where state <> 'WITHDRAWN'",
    },
  ],
  checks: [
    {
      name: 'nomination_names_its_holder',
      expression: "case when holder_kind = 'PERSON' then person_name is not null else holder_name is not null end",
    },
    { name: 'nomination_fund_not_negative', expression: 'fund_yuan >= 0' },
  ],
});
