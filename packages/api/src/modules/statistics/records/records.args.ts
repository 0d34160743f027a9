import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { ValuePartName } from '../types/value-part.js';

@ArgsType()
export class RecordsArgs extends ConnectionArgs {
  @Field(() => ValuePartName, {
    defaultValue: ValuePartName.NUMERATOR,
    description: '哪一部分；计数只有分子。\nOf which part; a count has only a numerator.',
  })
  part!: ValuePartName;
}
