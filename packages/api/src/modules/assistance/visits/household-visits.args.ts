import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { HouseholdVisitFilter } from './household-visit-filter.input.js';

@ArgsType()
export class HouseholdVisitsArgs extends ConnectionArgs {
  @Field(() => HouseholdVisitFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: HouseholdVisitFilter | null;
}
