import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import type { RecognitionMove } from '@uniongraph/schema/codes/recognition-move';
import type { RecognitionStage } from '@uniongraph/schema/codes/recognition-stage';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import {
  ProvenanceEnum,
  RecognitionLevelEnum,
  RecognitionMoveEnum,
  RecognitionStageEnum,
} from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('RecognitionRound', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    '某一组织某一年度对一种荣誉的评选。\nA round: the granting of an honour by one organization in one year.',
})
export class RecognitionRoundType extends NodeType {
  @Field(() => RecognitionLevelEnum, { description: '级别。\nLevel.' })
  level!: RecognitionLevel;

  @Field(() => Int, { description: '年度。\nYear.' })
  year!: number;

  @Field(() => RecognitionStageEnum, { description: '阶段。\nStage.' })
  stage!: RecognitionStage;

  @Field(() => [RecognitionMoveEnum], { description: '此阶段允许的推进。\nMoves that the stage allows.' })
  allowedMoves!: RecognitionMove[];

  @Field(() => Int, {
    nullable: true,
    description: '名额，含专项名额；null 表示不限。\nQuota with the special one; null for no bound.',
  })
  quota!: number | null;

  @Field(() => Int, { description: '其中专项名额。\nSpecial quota in it.' })
  specialQuota!: number;

  @Field(() => Int, { nullable: true, description: '专项资金，元。\nFund, in yuan.' })
  fundYuan!: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。\nFirst day of the publicity.' })
  publicityFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。\nLast day of the publicity.' })
  publicityTo!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '授予日。\nDay of granting.' })
  grantedOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const RecognitionRoundConnection = connectionType(
  RecognitionRoundType,
  'RecognitionRound',
  '荣誉评选',
  'rounds of honours',
);
