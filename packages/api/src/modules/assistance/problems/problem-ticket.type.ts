import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('ProblemTicket', {
  implements: NodeType,
  simpleResolvers: true,
  description: '为困难职工家庭办理的一件问题。\nA problem that is dealt with for a household in hardship.',
})
export class ProblemTicketType extends NodeType {
  @Field(() => String, { description: '困难职工档案编号。\nNumber of the hardship file.' })
  caseNo!: string;

  @Field(() => LocalDateScalar, { description: '受理日。\nDay on which it was taken on.' })
  openedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '办结日；未办结则为 null。\nDay on which it was solved, null until then.',
  })
  solvedOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须给出。\nVersion, which a change must name.' })
  version!: number;
}

export const ProblemTicketConnection = connectionType(ProblemTicketType, 'ProblemTicket', '问题', 'problems');
