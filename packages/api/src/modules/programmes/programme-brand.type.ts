import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { Season } from '@uniongraph/schema/codes/season';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum, SeasonEnum } from '../../shared/graphql/enums.js';

@ObjectType('ProgrammeBrand', {
  simpleResolvers: true,
  description:
    '活动品牌，如“冬送温暖”：服务、竞赛、行动的名称。\nA programme brand: the name of a service, a competition or a campaign, such as 冬送温暖.',
})
export class ProgrammeBrandType {
  @Field(() => String, { description: '代码。\nCode.' })
  code!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => SeasonEnum, {
    nullable: true,
    description: '在哪个季节进行；不分季节则为 null。\nThe season it belongs to, null if to none.',
  })
  season!: Season | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
