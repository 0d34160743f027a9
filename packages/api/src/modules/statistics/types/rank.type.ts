import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Rank', {
  description:
    '在同一分组同一时期各行中的名次，从大到小；并列者同名次。\nPlace among the rows of the same group and period, largest first; equals share a place.',
})
export class RankType {
  @Field(() => Int, { description: '名次，从 1 起。\nPlace, from 1.' })
  position!: number;

  @Field(() => Int, { description: '参与排名的行数。\nRows ranked.' })
  of!: number;
}
