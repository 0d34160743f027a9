import { Field, Float, ObjectType } from 'type-graphql';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';

@ObjectType('MeasuredRun', {
  description: '实际运行一次所测得。\nWhat running a statement once came to.',
})
export class MeasuredRunType {
  @Field(() => Int64Scalar, { description: '语句返回的行数。\nRows that the statement returned.' })
  rows!: number;

  @Field(() => Int64Scalar, {
    description: '从表中读到的行数，含读后舍去的。\nRows read from tables, those dropped after reading included.',
  })
  rowsTouched!: number;

  @Field(() => Int64Scalar, { description: '读到的数据页数（每页8 kB）。\nPages of 8 kB read, from memory or disk.' })
  pages!: number;

  @Field(() => Float, { description: '数据库用时，毫秒。\nMilliseconds in the database.' })
  milliseconds!: number;
}
