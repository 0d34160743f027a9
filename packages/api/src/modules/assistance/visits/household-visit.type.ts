import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('HouseholdVisit', {
  implements: NodeType,
  simpleResolvers: true,
  description: '一次走访。\nA visit to a household.',
})
export class HouseholdVisitType extends NodeType {
  @Field(() => String, { description: '困难职工档案编号。\nNumber of the hardship file.' })
  caseNo!: string;

  @Field(() => LocalDateScalar, { description: '走访日。\nDay of the visit.' })
  visitedOn!: string;

  @Field(() => [String], { description: '走访人员姓名。\nNames of the officials who visited.' })
  visitors!: string[];

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const HouseholdVisitConnection = connectionType(
  HouseholdVisitType,
  'HouseholdVisit',
  '走访',
  'visits to households',
);
