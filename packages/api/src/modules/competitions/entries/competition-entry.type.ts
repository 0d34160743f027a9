import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { EntrantKindEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('CompetitionEntry', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '一个参赛者：单位、班组或个人。个人参赛者不给接口密钥看。\nAn entry of an organization, a team or a person; those of persons are not shown to API keys.',
})
export class CompetitionEntryType extends NodeType {
  @Field(() => EntrantKindEnum, { description: '参赛主体。\nKind of entrant.' })
  entrantKind!: EntrantKind;

  @Field(() => String, { description: '参赛者名称，结果以此公布。\nName under which results are published.' })
  displayName!: string;

  @Field(() => Int, { description: '人数。\nNumber of people.' })
  membersCount!: number;

  @Field(() => DateTimeScalar, { description: '报名时间。\nWhen it was registered.' })
  registeredAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '退赛时间。\nWhen it was withdrawn.' })
  withdrawnAt!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const CompetitionEntryConnection = connectionType(
  CompetitionEntryType,
  'CompetitionEntry',
  '参赛者',
  'entries of competitions',
);
