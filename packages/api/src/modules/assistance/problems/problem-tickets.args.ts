import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { ProblemTicketFilter } from './problem-ticket-filter.input.js';

@ArgsType()
export class ProblemTicketsArgs extends ConnectionArgs {
  @Field(() => ProblemTicketFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: ProblemTicketFilter | null;
}
