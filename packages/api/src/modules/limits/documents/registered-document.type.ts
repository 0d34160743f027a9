import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RegisteredDocument', {
  simpleResolvers: true,
  description:
    '登记过的查询文档：以 documentId 代替文本发送。\nA registered document, sent by its id instead of its text.',
})
export class RegisteredDocumentType {
  @Field(() => String, {
    description: '文档标识：sha256: 加文本的 SHA-256。\nId of the document: `sha256:` and the SHA-256 of its text.',
  })
  documentId!: string;

  @Field(() => String, { description: '操作的名称。\nName of its operation.' })
  name!: string;

  @Field(() => Int, {
    description: '不给变量时估计的开销上限。\nThe most that it may cost while no variables are given.',
  })
  cost!: number;
}
