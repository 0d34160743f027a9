import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { AssistanceGrantFilter } from './assistance-grant-filter.input.js';

@ArgsType()
export class AssistanceGrantsArgs extends ConnectionArgs {
  @Field(() => AssistanceGrantFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: AssistanceGrantFilter | null;
}
