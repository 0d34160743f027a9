import { Field, ObjectType } from 'type-graphql';
import type { Lazy } from '../graphql/lazy.js';

@ObjectType('PageInfo', { simpleResolvers: true, description: '分页信息。\nWhere a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: '本页之后是否还有。\nWhether more follow this page.' })
  hasNextPage!: Lazy<boolean>;

  @Field(() => Boolean, { description: '本页之前是否还有。\nWhether more precede this page.' })
  hasPreviousPage!: Lazy<boolean>;

  @Field(() => String, { nullable: true, description: '本页第一项的游标。\nCursor of the first item of the page.' })
  startCursor!: Lazy<string | null>;

  @Field(() => String, { nullable: true, description: '本页最后一项的游标。\nCursor of the last item of the page.' })
  endCursor!: Lazy<string | null>;
}
