import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { DataSourceEnum, ProvenanceEnum } from '../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

const count = (zh: string, en: string) => ({
  nullable: true,
  description: `${zh}；未填报则为 null。\n${en}; null if not reported.`,
});

@ObjectType('MembershipSnapshot', {
  simpleResolvers: true,
  description:
    '工会组织在某日填报的职工、会员情况，到同一来源下次填报前有效。未填报不等于零。\nWhat an organization reported of its workers and members on a day; holds until the same source reports again. Not reported is not zero.',
})
export class MembershipSnapshotType {
  @Field(() => DataSourceEnum, { description: '数据来源。\nSource.' })
  source!: DataSource;

  @Field(() => LocalDateScalar, { description: '填报日。\nDay of the report.' })
  asOf!: string;

  @Field(() => Int, count('建会单位职工人数', 'Workers in unionised units'))
  workers!: number | null;

  @Field(() => Int, count('其中女职工', 'Women among these workers'))
  workersFemale!: number | null;

  @Field(() => Int, count('会员人数', 'Members'))
  members!: number | null;

  @Field(() => Int, count('其中女会员', 'Women members'))
  membersFemale!: number | null;

  @Field(() => Int, count('其中农民工会员', 'Rural migrant members'))
  membersMigrant!: number | null;

  @Field(() => Int, count('其中新就业形态劳动者会员', 'Members in new forms of employment'))
  membersNewForm!: number | null;

  @Field(() => Int, count('其中劳务派遣工会员', 'Dispatched-labour members'))
  membersLaborDispatch!: number | null;

  @Field(() => Int, count('集体合同覆盖职工人数', 'Workers covered by a collective agreement'))
  agreementCoveredWorkers!: number | null;

  @Field(() => Int, count('专职工会工作人员', 'Full-time union staff'))
  fullTimeStaff!: number | null;

  @Field(() => Int, count('兼职工会工作人员', 'Part-time union staff'))
  partTimeStaff!: number | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
