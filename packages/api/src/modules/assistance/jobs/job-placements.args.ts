import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { JobPlacementFilter } from './job-placement-filter.input.js';

@ArgsType()
export class JobPlacementsArgs extends ConnectionArgs {
  @Field(() => JobPlacementFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: JobPlacementFilter | null;
}
