import type { FigureQualifier } from '@uniongraph/schema/codes/figure-qualifier';
import type { PeriodKind } from '@uniongraph/schema/codes/period-kind';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../shared/connections/connection-type.js';
import { FigureQualifierEnum, PeriodKindEnum, ProvenanceEnum } from '../../shared/graphql/enums.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { DecimalScalar } from '../../shared/scalars/decimal.scalar.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('PublishedFigure', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '公开发布的数字，连同限定语、计量单位和原文。\nA printed number with its qualifier, unit of count and original words.',
})
export class PublishedFigureType extends NodeType {
  @Field(() => String, { description: '指标代码。\nCode of what is measured.' })
  measureCode!: string;

  @Field(() => String, { description: '中文名称。\nChinese title.' })
  title!: string;

  @Field(() => String, { description: '英文名称。\nEnglish title.' })
  titleEn!: string;

  @Field(() => DecimalScalar, { description: '印出的数字，如 85.6。\nThe printed number, such as 85.6.' })
  value!: string;

  @Field(() => Int, {
    description: '倍数：万为10000，亿为100000000。\nScale: 10000 for 万, 100000000 for 亿.',
  })
  scale!: number;

  @Field(() => DecimalScalar, {
    description: '数字乘以倍数；百分数化为小数（93% 为 0.93）。\nvalue × scale; a rate as a ratio (93 % is 0.93).',
  })
  scaledValue!: string;

  @Field(() => FigureQualifierEnum, { description: '限定语。\nQualifier.' })
  qualifier!: FigureQualifier;

  @Field(() => String, {
    description:
      '计量单位代码，如 PERSON（人）、PERSON_TIME（人次）。\nCode of the unit of count, such as PERSON or PERSON_TIME.',
  })
  countUnit!: string;

  @Field(() => PeriodKindEnum, { description: '时间属性。\nTime nature.' })
  periodKind!: PeriodKind;

  @Field(() => String, { description: '原文中的时期。\nThe period in the words of the source.' })
  periodText!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '时期首日。\nFirst day of the period.' })
  periodStart!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '时期末日；时点指标为该时点。\nLast day of the period; of a stock, its day.',
  })
  periodEnd!: string | null;

  @Field(() => String, { description: '原文。\nThe original words.' })
  originalText!: string;

  @Field(() => Boolean, {
    description: '原文是否有歧义，见 note。\nWhether the source can be read in more than one way; see `note`.',
  })
  ambiguous!: boolean;

  @Field(() => String, { nullable: true, description: '说明。\nNote.' })
  note!: string | null;

  @Field(() => String, {
    description:
      '供显示，不含计量单位，如 856,000、93%；余为 >，近为 <，约为 ≈，不少于为 ≥。\nFor display, without the unit of count: 856,000 or 93%; more than >, nearly <, about ≈, at least ≥.',
  })
  formatted!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

export const PublishedFigureConnection = connectionType(
  PublishedFigureType,
  'PublishedFigure',
  '公开数字',
  'published figures',
);
