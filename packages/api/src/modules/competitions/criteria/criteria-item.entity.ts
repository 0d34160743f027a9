import { defineEntity, p } from '@mikro-orm/core';
import { scoringParts } from '@uniongraph/schema/codes/scoring-part';
import { id } from '../../../shared/entity-columns.js';
import { keyed } from '../../../shared/keyed.js';
import { CriteriaSet } from './criteria-set.entity.js';

/** One criterion of a named formula. */
export const CriteriaItem = defineEntity({
  name: 'CriteriaItem',
  properties: {
    id: id(),
    criteriaSet: () => p.manyToOne(keyed(CriteriaSet)).fieldName('criteria_set_id').deleteRule('cascade'),
    ordinal: p.smallint(),
    name: p.string(),
    part: p.enum(() => [...scoringParts.codes]).nullable(),
    weight: p.integer(),
    /** The most that a judge may give. */
    maximum: p.decimal('string').precision(8).scale(2),
  },
  uniques: [{ properties: ['criteriaSet', 'ordinal'] }, { properties: ['criteriaSet', 'name'] }],
  checks: [
    { name: 'criteria_item_weight_above_zero', expression: 'weight > 0' },
    { name: 'criteria_item_maximum_above_zero', expression: 'maximum > 0' },
  ],
});
