import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('SourceDocument', {
  implements: NodeType,
  simpleResolvers: true,
  description: '公开数字的原始材料。\nA document in which figures were printed.',
})
export class SourceDocumentType extends NodeType {
  @Field(() => String, { description: '材料代号，唯一。\nKey of the document, unique.' })
  key!: string;

  @Field(() => String, { description: '标题。\nTitle.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '发布者。\nPublisher.' })
  publisher!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '发布日。\nDay of publication.' })
  publishedOn!: string | null;

  @Field(() => String, { description: '出处，如网址。\nWhere it is found, such as an address.' })
  reference!: string;

  @Field(() => String, {
    description: '可信程度：HIGH、MEDIUM_HIGH、MEDIUM 或 LOW。\nConfidence: HIGH, MEDIUM_HIGH, MEDIUM or LOW.',
  })
  confidence!: string;
}
