import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { Faults } from '../../../shared/faults.js';
import { CompetitionConnection, CompetitionType } from './competition.type.js';
import { CreateCompetitionInput, MoveCompetitionInput, UpdateCompetitionInput } from './competition-inputs.input.js';
import { listCompetitions } from './competition-list.js';
import { competitionByCode } from './competition-rows.js';
import { CompetitionsArgs } from './competitions.args.js';
import { createCompetition } from './create-competition.js';
import { moveCompetition } from './move-competition.js';
import { updateCompetition } from './update-competition.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver()
export class CompetitionsResolver {
  @Query(() => CompetitionType, {
    nullable: true,
    description: '按编码取一项竞赛，没有则为 null。\nThe competition of a code, null if there is none.',
  })
  async competition(
    @Arg('code', () => String, { description: '编码。\nCode.' }) code: string,
    @Ctx() context: Context,
  ): Promise<CompetitionType | null> {
    const faults = new Faults();
    checkText(faults, 'code', code, 255);
    faults.throwIfAny();
    return competitionByCode(context).load(code);
  }

  @Query(() => CompetitionConnection, { description: '劳动和技能竞赛列表。\nList of labour and skills competitions.' })
  competitions(
    @Args(() => CompetitionsArgs) args: CompetitionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CompetitionType>> {
    return listCompetitions(context, args);
  }

  @Mutation(() => CompetitionType, {
    description: '新建竞赛，处于计划阶段。\nCreates a competition, in the stage of a plan.',
  })
  createCompetition(
    @Arg('input', () => CreateCompetitionInput, given) input: CreateCompetitionInput,
    @Ctx() context: Context,
  ): Promise<CompetitionType> {
    return createCompetition(context, input);
  }

  @Mutation(() => CompetitionType, { description: '修改竞赛。\nChanges a competition.' })
  updateCompetition(
    @Arg('input', () => UpdateCompetitionInput, given) input: UpdateCompetitionInput,
    @Ctx() context: Context,
  ): Promise<CompetitionType> {
    return updateCompetition(context, input);
  }

  @Mutation(() => CompetitionType, {
    description:
      '转入另一阶段；公示用 publishResults，重新评定用 reopenResults。\nMoves a competition to another stage; `publishResults` leads to publicity and `reopenResults` back.',
  })
  moveCompetition(
    @Arg('input', () => MoveCompetitionInput, given) input: MoveCompetitionInput,
    @Ctx() context: Context,
  ): Promise<CompetitionType> {
    return moveCompetition(context, input);
  }
}
