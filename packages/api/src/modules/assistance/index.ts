import { inScope, through, writable } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { AssistanceBatch } from './batches/assistance-batch.entity.js';
import { AssistanceBatchesResolver } from './batches/assistance-batches.resolver.js';
import { ChangeBatchesResolver } from './batches/change-batches.resolver.js';
import { FundBatchesResolver } from './batches/fund-batches.resolver.js';
import { CaseAssistanceResolver } from './case/case-assistance.resolver.js';
import { AssistanceFund } from './funds/assistance-fund.entity.js';
import { AssistanceFundsResolver } from './funds/assistance-funds.resolver.js';
import { AssistanceGrant } from './grants/assistance-grant.entity.js';
import { AssistanceGrantsResolver } from './grants/assistance-grants.resolver.js';
import { BatchGrantsResolver } from './grants/batch-grants.resolver.js';
import { JobPlacement } from './jobs/job-placement.entity.js';
import { JobPlacementsResolver } from './jobs/job-placements.resolver.js';
import { ProblemTicket } from './problems/problem-ticket.entity.js';
import { ProblemTicketsResolver } from './problems/problem-tickets.resolver.js';
import { HouseholdVisit } from './visits/household-visit.entity.js';
import { HouseholdVisitsResolver } from './visits/household-visits.resolver.js';

const ofCase = through('hardship_case', 'id', 'case_id');
const kept = inScope('division_code', 'organization_id');

export const assistanceModule: ApiModule = {
  name: 'assistance',
  entities: [AssistanceFund, AssistanceBatch, AssistanceGrant, HouseholdVisit, ProblemTicket, JobPlacement],
  resolvers: [
    AssistanceFundsResolver,
    AssistanceBatchesResolver,
    FundBatchesResolver,
    ChangeBatchesResolver,
    AssistanceGrantsResolver,
    BatchGrantsResolver,
    HouseholdVisitsResolver,
    ProblemTicketsResolver,
    JobPlacementsResolver,
    CaseAssistanceResolver,
  ],
  rows: {
    assistance_fund: writable(kept, 'insert', 'update'),
    assistance_batch: writable(kept, 'insert', 'update'),
    assistance_grant: writable(ofCase, 'insert', 'update'),
    household_visit: writable(ofCase, 'insert'),
    problem_ticket: writable(ofCase, 'insert', 'update'),
    job_placement: writable(ofCase, 'insert'),
  },
};
