import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('RevokeRecognitionInput', { description: '撤销荣誉所需。\nWhat revoking an honour takes.' })
export class RevokeRecognitionInput {
  @Field(() => ID, { description: '荣誉的标识。\nId of the honour.' })
  id!: string;

  @Field(() => Int, { description: '读到的版本号。\nVersion that was read.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: '理由，10至500个字符，不写个人信息。\nReason, 10 to 500 characters, without personal data.',
  })
  reason!: string;
}
