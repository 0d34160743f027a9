import { ArgsType, Field, Int } from 'type-graphql';

/** Paging of every list (Relay): forward with `first` and `after`, backward with `last` and `before`. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: '从前往后取多少项，默认20，最多100。\nHow many items from the front; default 20, at most 100.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '从此游标之后取起。\nOnly items after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '从后往前取多少项，最多100，不与 first 同用。\nHow many items from the end, at most 100; not together with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: '取到此游标之前为止。\nOnly items before this cursor.' })
  before?: string | null;
}
