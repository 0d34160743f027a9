import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import { Field, Int, ObjectType } from 'type-graphql';
import { EntrantKindEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('PublishedPlace', { simpleResolvers: true, description: '公示的一个名次。\nA published place.' })
export class PublishedPlaceType {
  @Field(() => EntrantKindEnum, { description: '参赛主体。\nKind of entrant.' })
  entrantKind!: EntrantKind;

  @Field(() => String, { nullable: true, description: '工种。\nTrade.' })
  trade!: string | null;

  @Field(() => Int, { description: '名次。\nPlace.' })
  place!: number;

  @Field(() => String, { description: '参赛者。\nEntrant.' })
  entrant!: string;

  @Field(() => String, { description: '所属工会。\nUnion that it entered for.' })
  unit!: string;

  @Field(() => DecimalScalar, { description: '总分。\nTotal.' })
  total!: string;
}

@ObjectType('PublishedResults', {
  simpleResolvers: true,
  description: '竞赛结果公示，人人可见。\nPublished results of a competition, for everybody.',
})
export class PublishedResultsType {
  @Field(() => String, { description: '竞赛编码。\nCode of the competition.' })
  code!: string;

  @Field(() => String, { description: '竞赛名称。\nName of the competition.' })
  name!: string;

  @Field(() => LocalDateScalar, { description: '公示首日。\nFirst day of publicity.' })
  publicityFrom!: string;

  @Field(() => LocalDateScalar, { description: '公示末日。\nLast day of publicity.' })
  publicityTo!: string;

  @Field(() => [PublishedPlaceType], {
    description: '名次，各参赛主体、各工种分别排列。\nPlaces; kinds of entrants and trades are ranked apart.',
  })
  places!: PublishedPlaceType[];
}
