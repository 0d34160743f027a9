import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { Selectable } from 'kysely';
import type { AccessGrant } from './modules/access/accounts/access-grant.entity.js';
import type { KnownBrowser } from './modules/access/accounts/known-browser.entity.js';
import type { UserAccount } from './modules/access/accounts/user-account.entity.js';
import type { UserSession } from './modules/access/accounts/user-session.entity.js';
import type { AuditEntry } from './modules/access/audit/audit-entry.entity.js';
import type { IdempotencyKey } from './modules/access/idempotency/idempotency-key.entity.js';
import type { ApiKey } from './modules/access/keys/api-key.entity.js';
import type { SignInLock } from './modules/access/sign-in/lock/sign-in-lock.entity.js';
import type { Division } from './modules/areas/division.entity.js';
import type { ManagementArea } from './modules/areas/management-area.entity.js';
import type { AssistanceBatch } from './modules/assistance/batches/assistance-batch.entity.js';
import type { AssistanceFund } from './modules/assistance/funds/assistance-fund.entity.js';
import type { AssistanceGrant } from './modules/assistance/grants/assistance-grant.entity.js';
import type { JobPlacement } from './modules/assistance/jobs/job-placement.entity.js';
import type { ProblemTicket } from './modules/assistance/problems/problem-ticket.entity.js';
import type { HouseholdVisit } from './modules/assistance/visits/household-visit.entity.js';
import type { Competition } from './modules/competitions/competitions/competition.entity.js';
import type { CompetitionProject } from './modules/competitions/competitions/competition-project.entity.js';
import type { CompetitionStageChange } from './modules/competitions/competitions/competition-stage-change.entity.js';
import type { CompetitionTrade } from './modules/competitions/competitions/competition-trade.entity.js';
import type { CriteriaItem } from './modules/competitions/criteria/criteria-item.entity.js';
import type { CriteriaSet } from './modules/competitions/criteria/criteria-set.entity.js';
import type { CompetitionEntry } from './modules/competitions/entries/competition-entry.entity.js';
import type { CompetitionJudge } from './modules/competitions/judging/competition-judge.entity.js';
import type { CompetitionRound } from './modules/competitions/judging/competition-round.entity.js';
import type { CompetitionScore } from './modules/competitions/judging/competition-score.entity.js';
import type { CompetitionScoreChange } from './modules/competitions/judging/competition-score-change.entity.js';
import type { CompetitionProgressReport } from './modules/competitions/progress/competition-progress-report.entity.js';
import type { CompetitionObjection } from './modules/competitions/publicity/competition-objection.entity.js';
import type { CompetitionRanking } from './modules/competitions/ranking/competition-ranking.entity.js';
import type { CompetitionAward } from './modules/competitions/results/competition-award.entity.js';
import type { EmployingUnit } from './modules/employing-units/employing-unit.entity.js';
import type { UnitCoverage } from './modules/employing-units/unit-coverage.entity.js';
import type { UnitHeadcount } from './modules/employing-units/unit-headcount.entity.js';
import type { ExportJob } from './modules/exports/jobs/export-job.entity.js';
import type { HardshipCase } from './modules/hardship/cases/hardship-case.entity.js';
import type { DibaoStandard } from './modules/hardship/dibao/dibao-standard.entity.js';
import type { HouseholdMember } from './modules/hardship/household/household-member.entity.js';
import type { HardshipStepTaken } from './modules/hardship/procedure/hardship-step-taken.entity.js';
import type { Member } from './modules/membership/member.entity.js';
import type { Membership } from './modules/membership/membership.entity.js';
import type { MembershipSnapshot } from './modules/membership/membership-snapshot.entity.js';
import type { OrganizationParent } from './modules/organizations/organization-parent.entity.js';
import type { UnionOrganization } from './modules/organizations/union-organization.entity.js';
import type { FieldReveal } from './modules/privacy/field-reveal.entity.js';
import type { ProgrammeBrand } from './modules/programmes/programme-brand.entity.js';
import type { PublishedFigure } from './modules/published-figures/published-figure.entity.js';
import type { SourceDocument } from './modules/published-figures/source-document.entity.js';
import type { Recognition } from './modules/recognitions/granting/recognition.entity.js';
import type { Nomination } from './modules/recognitions/nominations/nomination.entity.js';
import type { RecognitionRound } from './modules/recognitions/rounds/recognition-round.entity.js';
import type { RecognitionRule } from './modules/recognitions/rounds/recognition-rule.entity.js';
import type { RecognitionScheme } from './modules/recognitions/schemes/recognition-scheme.entity.js';
import type { ReportingRound } from './modules/reporting/reporting-round.entity.js';

type Entities =
  | typeof Division
  | typeof ManagementArea
  | typeof UnionOrganization
  | typeof OrganizationParent
  | typeof EmployingUnit
  | typeof UnitCoverage
  | typeof UnitHeadcount
  | typeof MembershipSnapshot
  | typeof Member
  | typeof Membership
  | typeof FieldReveal
  | typeof DibaoStandard
  | typeof HardshipCase
  | typeof HouseholdMember
  | typeof HardshipStepTaken
  | typeof SourceDocument
  | typeof PublishedFigure
  | typeof ReportingRound
  | typeof RecognitionScheme
  | typeof RecognitionRound
  | typeof RecognitionRule
  | typeof Nomination
  | typeof Recognition
  | typeof ProgrammeBrand
  | typeof AssistanceFund
  | typeof AssistanceBatch
  | typeof AssistanceGrant
  | typeof HouseholdVisit
  | typeof ProblemTicket
  | typeof JobPlacement
  | typeof UserAccount
  | typeof AccessGrant
  | typeof UserSession
  | typeof KnownBrowser
  | typeof SignInLock
  | typeof IdempotencyKey
  | typeof ApiKey
  | typeof AuditEntry
  | typeof ExportJob
  | typeof Competition
  | typeof CompetitionProject
  | typeof CompetitionStageChange
  | typeof CompetitionTrade
  | typeof CriteriaItem
  | typeof CriteriaSet
  | typeof CompetitionEntry
  | typeof CompetitionJudge
  | typeof CompetitionRound
  | typeof CompetitionScore
  | typeof CompetitionScoreChange
  | typeof CompetitionProgressReport
  | typeof CompetitionObjection
  | typeof CompetitionRanking
  | typeof CompetitionAward;

/** The driver hands bigint keys over as text, and the ORM's inference adds other types to every enum of words. */
type Read<Name, Value> = Name extends 'id' | `${string}_id`
  ? string | Extract<Value, null>
  : Extract<Value, string> extends never
    ? Value
    : Extract<Value, string | null>;

type ReadTable<Table> = { [Column in keyof Selectable<Table>]: Read<Column, Selectable<Table>[Column]> };

/** The tables that plain reads use, as they see them: inferred from the entities listed above. */
export type Tables = {
  [Table in keyof InferKyselyDB<Entities>]: ReadTable<InferKyselyDB<Entities>[Table]>;
};
