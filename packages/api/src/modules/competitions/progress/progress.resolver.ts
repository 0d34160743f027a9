import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { CompetitionProgressReportType } from './progress-report.type.js';
import { progressOfCompetition } from './progress-rows.js';
import { ReportProgressInput } from './report-progress.input.js';
import { reportProgress } from './report-progress.js';

@Resolver(() => CompetitionType)
export class ProgressResolver {
  @FieldResolver(() => [CompetitionProgressReportType], {
    description: '历次报送的进展，先报的在前。\nEvery report of progress, the first one first.',
  })
  progressReports(
    @Root() { rowId }: CompetitionRow,
    @Ctx() context: Context,
  ): Promise<CompetitionProgressReportType[]> {
    return progressOfCompetition(context).load(rowId);
  }

  @Mutation(() => CompetitionProgressReportType, {
    description: '报送或更正进展。\nReports the progress of a competition, or corrects a report.',
  })
  reportProgress(
    @Arg('input', () => ReportProgressInput, { description: '所需内容。\nWhat it takes.' }) input: ReportProgressInput,
    @Ctx() context: Context,
  ): Promise<CompetitionProgressReportType> {
    return reportProgress(context, input);
  }
}
