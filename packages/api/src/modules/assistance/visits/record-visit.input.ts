import { Field, ID, InputType } from 'type-graphql';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { caseNote, idempotencyNote } from '../input-notes.js';

@InputType('RecordVisitInput', { description: '登记一次走访所需。\nWhat the record of a visit takes.' })
export class RecordVisitInput {
  @Field(() => ID, { description: caseNote })
  case!: string;

  @Field(() => LocalDateScalar, {
    description: '走访日，不早于申请日，不晚于今天。\nDay of the visit, not before the application nor after today.',
  })
  visitedOn!: string;

  @Field(() => [String], {
    description: '走访人员姓名，1至10人。\nNames of the officials who visited, one to ten.',
  })
  visitors!: string[];

  @Field(() => String, {
    nullable: true,
    description: '活动品牌的代码，见 programmeBrands。\nCode of a programme brand, see `programmeBrands`.',
  })
  brand?: string | null;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description: '走访记录，最多2000个字符，加密保存。\nNote of the visit, at most 2000 characters, kept sealed.',
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}
