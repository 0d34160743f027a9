import { Field, InputType } from 'type-graphql';

@InputType('ChangePasswordInput', { description: '更换密码所需。\nWhat changing a password takes.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '现在的密码。\nThe present password.' })
  currentPassword!: string;

  @Field(() => String, {
    description:
      '新密码，规则见 signInOptions.passwordRules。\nThe new one; for its rules see signInOptions.passwordRules.',
  })
  newPassword!: string;
}
