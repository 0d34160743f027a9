import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { HonourKind } from '@uniongraph/schema/codes/honour-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import { Field, ObjectType } from 'type-graphql';
import { HolderKindEnum, HonourKindEnum, ProvenanceEnum, RecognitionLevelEnum } from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';

@ObjectType('RecognitionScheme', {
  implements: NodeType,
  simpleResolvers: true,
  description: '一种荣誉，如五一劳动奖章、全员创新企业。\nAn honour, such as the May 1 Labour Medal.',
})
export class RecognitionSchemeType extends NodeType {
  @Field(() => String, { description: '代码，唯一。\nCode, unique.' })
  code!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => HonourKindEnum, { description: '类别。\nKind.' })
  kind!: HonourKind;

  @Field(() => HolderKindEnum, { description: '授予单位、个人还是集体。\nWhether units, persons or teams hold it.' })
  holderKind!: HolderKind;

  @Field(() => [RecognitionLevelEnum], { description: '在哪些级别授予。\nAt which levels it is granted.' })
  levels!: RecognitionLevel[];

  @Field(() => String, { description: '依据。\nWhere it is named.' })
  source!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
