import type { Context } from '../../context.js';
import type { NodeType } from '../../shared/graphql/node.type.js';
import { userNode } from '../access/administration/user-node.js';
import { apiKeyNode } from '../access/security/api-key-node.js';
import { divisionByCode } from '../areas/division-rows.js';
import { managementAreaByCode } from '../areas/management-area-rows.js';
import { batchById } from '../assistance/batches/assistance-batch-rows.js';
import { fundById } from '../assistance/funds/assistance-fund-rows.js';
import { grantById } from '../assistance/grants/assistance-grant-rows.js';
import { placementById } from '../assistance/jobs/job-placement-rows.js';
import { problemById } from '../assistance/problems/problem-ticket-rows.js';
import { visitById } from '../assistance/visits/household-visit-rows.js';
import { competitionById } from '../competitions/competitions/competition-rows.js';
import { entryById } from '../competitions/entries/entry-rows.js';
import { employingUnitById } from '../employing-units/employing-unit-rows.js';
import { hardshipCaseById } from '../hardship/cases/hardship-case-rows.js';
import { householdMemberById } from '../hardship/household/household-member-rows.js';
import { hardshipStepById } from '../hardship/procedure/hardship-step-rows.js';
import { memberById } from '../membership/member-rows.js';
import { membershipById } from '../membership/membership-rows.js';
import { organizationById } from '../organizations/organization-rows.js';
import { publishedFigureById } from '../published-figures/published-figure-rows.js';
import { sourceDocumentById } from '../published-figures/source-document-rows.js';
import { recognitionById } from '../recognitions/granting/recognition-rows.js';
import { nominationById } from '../recognitions/nominations/nomination-rows.js';
import { roundById } from '../recognitions/rounds/recognition-round-rows.js';
import { schemeById } from '../recognitions/schemes/recognition-scheme-rows.js';

interface NodeKind {
  /** What the key within a global id looks like. */
  key: RegExp;
  load(context: Context, key: string): Promise<NodeType | null>;
}

const rowId = /^[1-9]\d{0,17}$/;

/** Every type that has a global id, and how it is read: the same way as everywhere else. */
export const nodeKinds: Readonly<Record<string, NodeKind>> = {
  Division: { key: /^\d{6,12}$/, load: (context, key) => divisionByCode(context).load(key) },
  ManagementArea: { key: /^\w{1,12}$/, load: (context, key) => managementAreaByCode(context).load(key) },
  UnionOrganization: { key: rowId, load: (context, key) => organizationById(context).load(key) },
  EmployingUnit: { key: rowId, load: (context, key) => employingUnitById(context).load(key) },
  Member: { key: rowId, load: (context, key) => memberById(context).load(key) },
  Membership: { key: rowId, load: (context, key) => membershipById(context).load(key) },
  HardshipCase: { key: rowId, load: (context, key) => hardshipCaseById(context).load(key) },
  HouseholdMember: { key: rowId, load: (context, key) => householdMemberById(context).load(key) },
  HardshipStepTaken: { key: rowId, load: (context, key) => hardshipStepById(context).load(key) },
  AssistanceFund: { key: rowId, load: (context, key) => fundById(context).load(key) },
  AssistanceBatch: { key: rowId, load: (context, key) => batchById(context).load(key) },
  AssistanceGrant: { key: rowId, load: (context, key) => grantById(context).load(key) },
  HouseholdVisit: { key: rowId, load: (context, key) => visitById(context).load(key) },
  ProblemTicket: { key: rowId, load: (context, key) => problemById(context).load(key) },
  JobPlacement: { key: rowId, load: (context, key) => placementById(context).load(key) },
  SourceDocument: { key: rowId, load: (context, key) => sourceDocumentById(context).load(key) },
  PublishedFigure: { key: rowId, load: (context, key) => publishedFigureById(context).load(key) },
  RecognitionScheme: { key: rowId, load: (context, key) => schemeById(context).load(key) },
  RecognitionRound: { key: rowId, load: (context, key) => roundById(context).load(key) },
  Nomination: { key: rowId, load: (context, key) => nominationById(context).load(key) },
  Recognition: { key: rowId, load: (context, key) => recognitionById(context).load(key) },
  Competition: { key: rowId, load: (context, key) => competitionById(context).load(key) },
  CompetitionEntry: { key: rowId, load: (context, key) => entryById(context).load(key) },
  UserAccount: { key: rowId, load: userNode },
  ApiKey: { key: rowId, load: apiKeyNode },
};
