import { defineEntity, p } from '@mikro-orm/core';
import { recognitionLevels } from '@uniongraph/schema/codes/recognition-level';
import { recognitionStages } from '@uniongraph/schema/codes/recognition-stage';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { RecognitionScheme } from '../schemes/recognition-scheme.entity.js';

/**
 * One year's granting of an honour by one organization. `quota` holds the special quota, which share rules leave out of
 * their base (domain.md §2.6: 2023 medals 1,035, of them 44 special).
 */
export const RecognitionRound = defineEntity({
  name: 'RecognitionRound',
  properties: {
    id: id(),
    scheme: () => p.manyToOne(RecognitionScheme).fieldName('scheme_id'),
    level: p.enum(() => [...recognitionLevels.codes]),
    year: p.smallint(),
    organizer: () => p.manyToOne(UnionOrganization).fieldName('organizer_id').index(),
    division: () => p.manyToOne(Division).fieldName('division_code'),
    quota: p.integer().nullable(),
    specialQuota: p.integer().default(0),
    fundYuan: p.integer().nullable(),
    publicityFrom: p.date().nullable(),
    publicityTo: p.date().nullable(),
    grantedOn: p.date().nullable(),
    /** Why it was granted although shares, quota or fund were not kept to. */
    overrideReason: p.text().nullable(),
    stage: p.enum(() => [...recognitionStages.codes]).default('PLANNED'),
    provenance: provenance(),
    version: version(),
  },
  uniques: [{ properties: ['scheme', 'level', 'year', 'organizer'] }],
  checks: [
    { name: 'recognition_round_year_range', expression: 'year >= 1949 and year <= 2100' },
    { name: 'recognition_round_quota_holds_special', expression: 'special_quota >= 0 and special_quota <= quota' },
    { name: 'recognition_round_fund_not_negative', expression: 'fund_yuan >= 0' },
    { name: 'recognition_round_publicity_in_order', expression: 'publicity_to >= publicity_from' },
    {
      name: 'recognition_round_granted_with_day',
      expression: "(stage in ('GRANTED', 'CLOSED')) = (granted_on is not null)",
    },
  ],
});
