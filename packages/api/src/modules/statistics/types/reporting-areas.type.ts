import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('ReportingAreas', {
  description: '一个地区的县级地区中有多少个已有数据。\nHow many of an area’s counties have data.',
})
export class ReportingAreasType {
  @Field(() => Int, { description: '已有数据的县级地区数。\nCounties that have data.' })
  reported!: number;

  @Field(() => Int, { description: '当时存在的县级地区数。\nCounties that existed then.' })
  expected!: number;
}
