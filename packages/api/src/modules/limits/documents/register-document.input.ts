import { Field, InputType } from 'type-graphql';

@InputType({ description: '要登记的查询文档。\nA document to register.' })
export class RegisterDocumentInput {
  @Field(() => String, {
    nullable: true,
    description:
      '为哪把接口密钥登记：密钥的前缀；密钥为自己登记时省略。\nFor which API key: its prefix; left out by a key that registers for itself.',
  })
  keyPrefix?: string | null;

  @Field(() => String, {
    description: '文本，恰含一个具名操作。\nThe text, of exactly one operation, which has a name.',
  })
  text!: string;
}
