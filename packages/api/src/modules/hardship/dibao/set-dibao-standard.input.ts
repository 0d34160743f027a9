import { Field, InputType, Int } from 'type-graphql';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@InputType('SetDibaoStandardInput', {
  description: '设定一个地区一年的低保标准。\nSetting the dibao line of an area and a year.',
})
export class SetDibaoStandardInput {
  @Field(() => AreaCodeScalar, { description: '行政区划代码，在本单位范围内。\nDivision code within the own reach.' })
  divisionCode!: string;

  @Field(() => Int, { description: '年份。\nYear.' })
  year!: number;

  @Field(() => DecimalScalar, {
    description: '元，每人每月，最多两位小数。\nYuan a head and month, at most two decimals.',
  })
  monthlyYuan!: string;

  @Field(() => String, {
    description: '依据，如文件名称和文号。\nWhere it is laid down, such as title and number of a document.',
  })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '更正时给出读取时的版本号；新设时省略。\nVersion as it was read when one is corrected; left out for a new one.',
  })
  expectedVersion?: number | null;
}
