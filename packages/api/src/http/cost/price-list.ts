/** What answering takes, in points. One point is one object read for the answer; everything else is set against it. */
export const prices = {
  /** A list of its own statement: whatever its length, and the one row beyond the page that tells whether there is more. */
  list: 1,
  /** Counting all that a list might hold reads them all, by an index. */
  totalCount: 5,
  /** Searching goes through two indexes of bigrams and puts what it finds in order. */
  search: 10,
  /** Codes that a filter names are looked up, to say of an unknown one which come near. */
  filterValue: 1,
  /** What a question reads however little it asks: the state, the facts, comparisons and completeness. */
  question: 10,
  /** A value of a question. 50,000, the most that an answer may have, cost what free-form text may cost. */
  value: 1 / 50,
  /** The values beside which a value is set: of the areas of its level, the area above and the nation. */
  benchmark: 20 / 50,
  /** A list of the records behind a value is a statement of its own over a ledger. */
  records: 20,
  /** Writing takes a transaction, its checks and a line of the audit log. */
  mutation: 5,
  /** The whole schema takes the processor as long as a page of some hundred objects. */
  introspection: 50,
  /** Planning the statements of a question without running them. */
  explanation: 10,
  /** An answer kept in memory: one small statement. */
  keptAnswer: 1,
} as const;

/** Objects made of what was read with their parent, or of what the program holds in memory. */
export const madeInMemory: ReadonlySet<string> = new Set([
  'Area',
  'Change',
  'CodeName',
  'IndicatorDefinition',
  'KnownValue',
  'PageInfo',
  'PeriodInfo',
  'Rank',
  'ReconciledFigure',
  'ReconciledValue',
  'SourceDifference',
  'UnitCategory',
]);

/** Objects beside a value, which are read for all values at once: each costs what a value costs. */
export const besideValues: ReadonlySet<string> = new Set([
  'Benchmark',
  'BenchmarkValue',
  'Completeness',
  'FrozenValue',
  'ReportingAreas',
  'SeriesBreak',
  'Target',
]);

/** The longest that a list is which has no pages, as far as the data tell; an answer with more is charged by what it has. */
export const listLengths: Readonly<Record<string, number>> = {
  'Query.indicators': 60,
  'Query.reportingRounds': 60,
  'Query.recognitionSchemes': 20,
  'Query.programmeBrands': 40,
  'Query.grantableOrganizations': 20,
  'Query.lockedUsers': 20,
  'Division.ancestors': 4,
  'Division.children': 40,
  'Division.managementAreas': 10,
  'UnionOrganization.ancestors': 6,
  'UnionOrganization.membershipSnapshots': 20,
  'UnionOrganization.parents': 5,
  'EmployingUnit.coverages': 10,
  'EmployingUnit.headcounts': 20,
  'Indicator.versions': 5,
  'RecognitionRound.rules': 5,
  'RecognitionCheck.shares': 5,
  'Query.criteriaSets': 20,
  'CriteriaSet.items': 10,
  'Competition.awards': 30,
  'Competition.judges': 20,
  'Competition.objections': 5,
  'Competition.progressReports': 12,
  'Competition.projects': 20,
  'Competition.ranking': 100,
  'Competition.rounds': 3,
  'Competition.stageChanges': 15,
  'Competition.trades': 30,
  'CompetitionEntry.scores': 100,
  'CompetitionScore.history': 3,
  'CompetitionPlace.items': 10,
  'CompetitionItemScore.rounds': 3,
  'PublishedResults.places': 100,
};
export const usualLength = 10;
export const usualPage = 20;
