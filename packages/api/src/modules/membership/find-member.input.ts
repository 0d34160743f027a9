import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import { Field, InputType } from 'type-graphql';
import { RevealPurposeEnum } from '../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../shared/scalars/confidential-text.scalar.js';

@InputType('FindMemberInput', { description: '按身份证号查找会员。\nFinding a member by identity number.' })
export class FindMemberInput {
  @Field(() => ConfidentialTextScalar, { description: '完整的公民身份号码。\nThe full identity number.' })
  idNumber!: string;

  @Field(() => RevealPurposeEnum, { description: '用途。\nPurpose.' })
  purpose!: RevealPurpose;

  @Field(() => String, {
    description: '理由，10至500个字符，不写个人信息。\nReason, 10 to 500 characters, without personal data.',
  })
  reason!: string;
}
