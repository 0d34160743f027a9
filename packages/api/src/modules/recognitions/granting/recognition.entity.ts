import { defineEntity, p } from '@mikro-orm/core';
import { holderKinds } from '@uniongraph/schema/codes/holder-kind';
import { recognitionLevels } from '@uniongraph/schema/codes/recognition-level';
import { id, provenance, searchText, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { Nomination } from '../nominations/nomination.entity.js';
import { RecognitionRound } from '../rounds/recognition-round.entity.js';
import { RecognitionScheme } from '../schemes/recognition-scheme.entity.js';

/** An honour that was granted. Its holder is public (decision 0015); it lies where the holder lies. */
export const Recognition = defineEntity({
  name: 'Recognition',
  properties: {
    id: id(),
    number: p.string().unique(),
    scheme: () => p.manyToOne(RecognitionScheme).fieldName('scheme_id').index(),
    level: p.enum(() => [...recognitionLevels.codes]),
    year: p.smallint(),
    round: () => p.manyToOne(RecognitionRound).fieldName('round_id').nullable().deleteRule('restrict').index(),
    nomination: () => p.oneToOne(Nomination).fieldName('nomination_id').nullable().deleteRule('restrict'),
    holderKind: p.enum(() => [...holderKinds.codes]),
    holderName: p.string(),
    organization: () =>
      p.manyToOne(UnionOrganization).fieldName('organization_id').nullable().deleteRule('restrict').index(),
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    grantor: () => p.manyToOne(UnionOrganization).fieldName('grantor_id'),
    grantedOn: p.date(),
    fundYuan: p.integer().nullable(),
    revokedOn: p.date().nullable(),
    revokedReason: p.text().nullable(),
    searchText: searchText(),
    provenance: provenance(),
    version: version(),
  },
  checks: [
    { name: 'recognition_fund_not_negative', expression: 'fund_yuan >= 0' },
    { name: 'recognition_dates_in_order', expression: 'revoked_on >= granted_on' },
    {
      name: 'recognition_revoked_for_a_reason',
      expression: '(revoked_on is null) = (revoked_reason is null)',
    },
  ],
});
