import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('JobPlacement', {
  implements: NodeType,
  simpleResolvers: true,
  description: '帮助困难职工家庭成员实现的一次就业。\nWork that was found for somebody of a household in hardship.',
})
export class JobPlacementType extends NodeType {
  @Field(() => String, { description: '困难职工档案编号。\nNumber of the hardship file.' })
  caseNo!: string;

  @Field(() => LocalDateScalar, { description: '上岗日。\nFirst day of work.' })
  startedOn!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const JobPlacementConnection = connectionType(JobPlacementType, 'JobPlacement', '帮扶就业', 'job placements');
