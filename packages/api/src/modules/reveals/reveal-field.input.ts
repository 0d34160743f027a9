import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import { Field, ID, InputType } from 'type-graphql';
import { RevealPurposeEnum } from '../../shared/graphql/enums.js';
import { PersonalFieldEnum } from '../privacy/personal-field.enum.js';

@InputType('RevealFieldInput', {
  description: '要查看哪些遮盖的字段，以及为什么。\nWhich masked fields are to be seen, and why.',
})
export class RevealFieldInput {
  @Field(() => ID, { description: '对象的全局标识。\nGlobal id of the object.' })
  id!: string;

  @Field(() => [PersonalFieldEnum], {
    description: '字段，只选办事所需的。\nThe fields: those that the matter needs, no more.',
  })
  fields!: string[];

  @Field(() => RevealPurposeEnum, { description: '用途。\nPurpose.' })
  purpose!: RevealPurpose;

  @Field(() => String, {
    description: '理由，10至500个字符，不写个人信息。\nReason, 10 to 500 characters, without personal data.',
  })
  reason!: string;
}
