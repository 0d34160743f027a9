import { Field, ID, InputType, Int } from 'type-graphql';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { caseNote, idempotencyNote, versionNote } from '../input-notes.js';

@InputType('OpenProblemInput', { description: '受理一件问题所需。\nWhat taking on a problem takes.' })
export class OpenProblemInput {
  @Field(() => ID, { description: caseNote })
  case!: string;

  @Field(() => LocalDateScalar, {
    description: '受理日，不早于申请日，不晚于今天。\nThe day, not before the application nor after today.',
  })
  openedOn!: string;

  @Field(() => ConfidentialTextScalar, {
    description: '问题，最多2000个字符，加密保存。\nThe problem, at most 2000 characters, kept sealed.',
  })
  problem!: string;

  @Field(() => ID, {
    nullable: true,
    description: '在对该户的哪次走访中发现，全局标识。\nGlobal id of the visit to the household that found it.',
  })
  visit?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}

@InputType('SolveProblemInput', { description: '办结一件问题所需。\nWhat the solution of a problem takes.' })
export class SolveProblemInput {
  @Field(() => ID, { description: '问题的全局标识。\nGlobal id of the problem.' })
  id!: string;

  @Field(() => Int, { description: versionNote })
  expectedVersion!: number;

  @Field(() => LocalDateScalar, {
    description: '办结日，不早于受理日，不晚于今天。\nThe day, not before it was taken on nor after today.',
  })
  solvedOn!: string;

  @Field(() => ConfidentialTextScalar, {
    description: '办理结果，最多2000个字符，加密保存。\nHow it was solved, at most 2000 characters, kept sealed.',
  })
  solution!: string;
}
