/**
 * How each object type of the schema is scoped; one that is not here fails the matrix.
 * `open`: the same for everybody who is signed in: places, what is published, definitions, comparisons made of sums.
 * `organization`, `unit`, `membership`, `member`, `competition`, `nomination`, `recognition`: a row with a key, which must be among those that the viewer's scope lets through.
 * `area`: numbers of an area, which must lie within the viewer's.
 * `none`: no row of its own, but a part of what holds it, or a page of a list.
 * `public`: what everybody is shown, signed in or not.
 * `self`: what somebody is told of himself and of how to sign in.
 * `hands`: administration, security, audit; for those who hold that role alone.
 */
export type TypeScope =
  | 'open'
  | 'organization'
  | 'unit'
  | 'membership'
  | 'member'
  | 'hardship'
  | 'nomination'
  | 'recognition'
  | 'competition'
  | 'public'
  | 'area'
  | 'none'
  | 'self'
  | 'hands';

export const typeScopes: Readonly<Record<string, TypeScope>> = {
  Area: 'open',
  Benchmark: 'open',
  BenchmarkValue: 'open',
  CodeName: 'open',
  DibaoStandard: 'open',
  Division: 'open',
  DivisionConnection: 'open',
  DivisionEdge: 'open',
  Indicator: 'open',
  CriteriaItem: 'open',
  CriteriaSet: 'open',
  IndicatorDefinition: 'open',
  ManagementArea: 'open',
  PageInfo: 'open',
  PeriodInfo: 'open',
  ProgrammeBrand: 'open',
  PublishedFigure: 'open',
  PublishedFigureConnection: 'open',
  PublishedFigureEdge: 'open',
  RecognitionRound: 'open',
  RecognitionRoundConnection: 'open',
  RecognitionRoundEdge: 'open',
  RecognitionRule: 'open',
  RecognitionScheme: 'open',
  // What publicity makes public, to everybody.
  PublishedPlace: 'public',
  PublishedResults: 'public',
  ReportingRound: 'open',
  SeriesBreak: 'open',
  SourceDocument: 'open',
  UnitCategory: 'open',
  Freshness: 'open',
  // Of the installation, like the changes of data: names no row, no file, nobody.
  ImportProgress: 'open',

  UnionOrganization: 'organization',
  EmployingUnit: 'unit',
  Member: 'member',
  Competition: 'competition',
  CompetitionEntry: 'competition',
  Membership: 'membership',
  HardshipCase: 'hardship',
  HouseholdMember: 'hardship',
  HardshipStepTaken: 'hardship',
  Nomination: 'nomination',
  Recognition: 'recognition',
  AssistanceFund: 'hardship',
  AssistanceBatch: 'hardship',
  AssistanceGrant: 'hardship',
  HouseholdVisit: 'hardship',
  ProblemTicket: 'hardship',
  JobPlacement: 'hardship',

  Reconciliation: 'area',
  ReconciledRow: 'area',
  Statistics: 'area',
  StatisticsRecord: 'area',
  StatisticsRow: 'area',

  // What people are told of themselves, and before they sign in.
  BilingualText: 'self',
  DemoAccount: 'self',
  OpenIdOption: 'self',
  SecondFactorEnrolment: 'self',
  SecondFactorState: 'self',
  Session: 'self',
  SignInOptions: 'self',
  SignInResult: 'self',
  ViewerInfo: 'self',
  ViewerOrganization: 'self',
  ViewerScope: 'self',

  // Everybody's own: what he ordered, and what he may still ask.
  ExportFailure: 'self',
  ExportJob: 'self',
  ExportJobConnection: 'self',
  ExportJobEdge: 'self',
  RateLimit: 'self',
  RegisteredDocument: 'self',

  // Told of a change within the viewer's scope; names no row.
  StatisticsChange: 'none',

  AccessGrant: 'hands',
  ApiKey: 'hands',
  ApiKeyConnection: 'hands',
  ApiKeyEdge: 'hands',
  AuditEntry: 'hands',
  AuditEntryConnection: 'hands',
  AuditEntryEdge: 'hands',
  AuditVerification: 'hands',
  GrantableOrganization: 'hands',
  IssuedApiKey: 'hands',
  UserAccount: 'hands',
  UserAccountConnection: 'hands',
  UserAccountEdge: 'hands',
  UserSession: 'hands',
  UserWithPassword: 'hands',

  AssessmentLine: 'none',
  AssistanceFundConnection: 'none',
  AssistanceFundEdge: 'none',
  AssistanceBatchConnection: 'none',
  AssistanceBatchEdge: 'none',
  AssistanceGrantConnection: 'none',
  AssistanceGrantEdge: 'none',
  Change: 'none',
  CompetitionAward: 'none',
  CompetitionConnection: 'none',
  CompetitionEdge: 'none',
  CompetitionEntryConnection: 'none',
  CompetitionEntryEdge: 'none',
  CompetitionItemScore: 'none',
  CompetitionJudge: 'none',
  CompetitionObjection: 'none',
  CompetitionPlace: 'none',
  CompetitionProgressReport: 'none',
  CompetitionProject: 'none',
  CompetitionRound: 'none',
  CompetitionRoundScore: 'none',
  CompetitionScore: 'none',
  CompetitionScoreChange: 'none',
  CompetitionStageChange: 'none',
  CompetitionTrade: 'none',
  Completeness: 'none',
  DataChange: 'none',
  EmployingUnitConnection: 'none',
  EmployingUnitEdge: 'none',
  ExplainedIndicator: 'none',
  FactExplanation: 'none',
  FrozenValue: 'none',
  HardshipAssessment: 'none',
  HardshipCaseConnection: 'none',
  HardshipCaseEdge: 'none',
  HouseholdVisitConnection: 'none',
  HouseholdVisitEdge: 'none',
  ProblemTicketConnection: 'none',
  ProblemTicketEdge: 'none',
  JobPlacementConnection: 'none',
  JobPlacementEdge: 'none',
  IndicatorValue: 'none',
  KnownValue: 'none',
  MeasuredRun: 'none',
  LikelyDuplicate: 'none',
  MaskedText: 'none',
  MemberConnection: 'none',
  MemberEdge: 'none',
  MembershipSnapshot: 'none',
  MissedRollup: 'none',
  NominationConnection: 'none',
  NominationEdge: 'none',
  OrganizationParent: 'none',
  Rank: 'none',
  RecognitionCheck: 'none',
  RecognitionConnection: 'none',
  RecognitionEdge: 'none',
  ReconciledFigure: 'none',
  ReconciledValue: 'none',
  PartReporting: 'none',
  ReportingAreas: 'none',
  ShareCheck: 'none',
  SourceDifference: 'none',
  StatisticsExplanation: 'none',
  StatisticsRecordConnection: 'none',
  StatisticsRecordEdge: 'none',
  StatisticsRevision: 'none',
  StatisticsRevisionConnection: 'none',
  StatisticsRevisionEdge: 'none',
  Target: 'none',
  UnionOrganizationConnection: 'none',
  UnionOrganizationEdge: 'none',
  UnitCoverage: 'none',
  UnitHeadcount: 'none',
};
