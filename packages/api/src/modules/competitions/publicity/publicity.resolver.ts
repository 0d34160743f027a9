import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { answerObjection } from './answer-objection.js';
import { CompetitionObjectionType } from './competition-objection.type.js';
import { fileObjection } from './file-objection.js';
import { objectionsOfCompetition } from './objection-rows.js';
import {
  AnswerObjectionInput,
  FileObjectionInput,
  PublishResultsInput,
  ReopenResultsInput,
} from './publicity-inputs.input.js';
import { publishResults } from './publish-results.js';
import { readPublishedResults } from './published-results.js';
import { PublishedResultsType } from './published-results.type.js';
import { reopenResults } from './reopen-results.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver(() => CompetitionType)
export class PublicityResolver {
  @Query(() => PublishedResultsType, {
    nullable: true,
    description:
      '一项竞赛公示的结果，人人可查；尚未公示的为 null。\nThe published results of a competition, for everybody; null until they are public.',
  })
  async publishedResults(
    @Arg('competition', () => String, { description: '竞赛编码。\nCode of the competition.' }) competition: string,
    @Ctx() context: Context,
  ): Promise<PublishedResultsType | null> {
    const faults = new Faults();
    checkText(faults, 'competition', competition, 255);
    faults.throwIfAny();
    return readPublishedResults(context, competition);
  }

  @FieldResolver(() => [CompetitionObjectionType], {
    description: '异议，先提出的在前。\nObjections, the first one first.',
  })
  objections(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionObjectionType[]> {
    return objectionsOfCompetition(context).load(rowId);
  }

  @Mutation(() => CompetitionType, {
    description: '固定名次及其算法，转入公示。\nFreezes the ranking with its calculation and begins publicity.',
  })
  publishResults(
    @Arg('input', () => PublishResultsInput, given) input: PublishResultsInput,
    @Ctx() context: Context,
  ): Promise<CompetitionType> {
    return publishResults(context, input);
  }

  @Mutation(() => CompetitionType, {
    description:
      '说明理由，重新评定；已公示的名次留存。\nTakes results back to the assessment for a reason; what was published is kept.',
  })
  reopenResults(
    @Arg('input', () => ReopenResultsInput, given) input: ReopenResultsInput,
    @Ctx() context: Context,
  ): Promise<CompetitionType> {
    return reopenResults(context, input);
  }

  @Mutation(() => CompetitionObjectionType, {
    description: '在公示期内提出异议。\nFiles an objection within the days of publicity.',
  })
  fileObjection(
    @Arg('input', () => FileObjectionInput, given) input: FileObjectionInput,
    @Ctx() context: Context,
  ): Promise<CompetitionObjectionType> {
    return fileObjection(context, input);
  }

  @Mutation(() => CompetitionObjectionType, { description: '答复异议。\nAnswers an objection.' })
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, given) input: AnswerObjectionInput,
    @Ctx() context: Context,
  ): Promise<CompetitionObjectionType> {
    return answerObjection(context, input);
  }
}
