import { Field, ID, InputType } from 'type-graphql';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { caseNote, idempotencyNote } from '../input-notes.js';

@InputType('RecordJobPlacementInput', { description: '登记一次就业所需。\nWhat the record of a job placement takes.' })
export class RecordJobPlacementInput {
  @Field(() => ID, { description: caseNote })
  case!: string;

  @Field(() => ID, {
    nullable: true,
    description: '该户的哪名成员，全局标识。\nGlobal id of the person of the household who got the work.',
  })
  member?: string | null;

  @Field(() => LocalDateScalar, {
    description: '上岗日，不早于申请日，不晚于今天。\nFirst day of work, not before the application nor after today.',
  })
  startedOn!: string;

  @Field(() => ConfidentialTextScalar, {
    description: '用人单位，1至100个字符。\nThe employing unit, 1 to 100 characters.',
  })
  employer!: string;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description: '岗位，1至100个字符。\nThe post, 1 to 100 characters.',
  })
  post?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}
