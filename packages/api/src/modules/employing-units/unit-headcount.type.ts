import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { Field, Int, ObjectType } from 'type-graphql';
import { DataSourceEnum, ProvenanceEnum, SizeBandEnum } from '../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('UnitHeadcount', {
  simpleResolvers: true,
  description:
    '某一来源在某日的单位职工人数，到该来源下次计数前有效。\nHow many a unit employs by one source; holds until that source counts again.',
})
export class UnitHeadcountType {
  @Field(() => DataSourceEnum, { description: '数据来源。\nSource.' })
  source!: DataSource;

  @Field(() => LocalDateScalar, { description: '计数日。\nDay of the count.' })
  asOf!: string;

  @Field(() => Int, { description: '职工人数。\nNumber of workers.' })
  employees!: number;

  @Field(() => SizeBandEnum, {
    nullable: true,
    description: '人数分组；没有职工的没有分组。\nSize band; none for a unit without workers.',
  })
  sizeBand!: SizeBand | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
