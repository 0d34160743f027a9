import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Rank', {
  description:
    '在同一分组同一时期各行中的名次，从大到小；并列者同名次；having、first 未显示的行也参与。\nPlace among the rows of the same group and period, largest first; equals share a place. Rows that `having` or `first` hide take part.',
})
export class RankType {
  @Field(() => Int, { description: '名次，从 1 起。\nPlace, from 1.' })
  position!: number;

  @Field(() => Int, { description: '参与排名的行数。\nRows ranked.' })
  of!: number;
}
