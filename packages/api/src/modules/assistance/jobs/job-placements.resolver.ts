import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { HardshipCaseType } from '../../hardship/cases/hardship-case.type.js';
import { hardshipCaseById } from '../../hardship/cases/hardship-case-rows.js';
import { jobPlacementPrivacy } from '../../privacy/assistance-field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { JobPlacementConnection, JobPlacementType } from './job-placement.type.js';
import { listPlacements } from './job-placement-list.js';
import type { PlacementRow } from './job-placement-rows.js';
import { JobPlacementsArgs } from './job-placements.args.js';
import { RecordJobPlacementInput } from './record-job-placement.input.js';
import { recordJobPlacement } from './record-job-placement.js';

const { employer, post } = jobPlacementPrivacy.fields;

@Resolver(() => JobPlacementType)
export class JobPlacementsResolver {
  @Query(() => JobPlacementConnection, {
    description: '帮助困难职工家庭实现的就业，新的在前。\nWork found for households in hardship, the latest first.',
  })
  jobPlacements(
    @Args(() => JobPlacementsArgs) args: JobPlacementsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<JobPlacementType>> {
    return listPlacements(context, args);
  }

  @FieldResolver(() => HardshipCaseType, {
    nullable: true,
    description: '该户的档案。\nThe file of the household.',
  })
  case(@Root() { caseId }: PlacementRow, @Ctx() context: Context): Promise<HardshipCaseType | null> {
    return hardshipCaseById(context).load(caseId);
  }

  @FieldResolver(() => MaskedTextType, { nullable: true, description: '用人单位。\nThe employing unit.' })
  employer(@Root() { rowId, plainEmployer }: PlacementRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, jobPlacementPrivacy, employer, rowId, plainEmployer);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '岗位，未登记则为 null。\nThe post, null if not recorded.',
  })
  post(@Root() { rowId, plainPost }: PlacementRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, jobPlacementPrivacy, post, rowId, plainPost);
  }

  @Mutation(() => JobPlacementType, {
    description: '登记帮助一户实现的就业。\nRecords work that was found for somebody of a household.',
  })
  recordJobPlacement(
    @Arg('input', () => RecordJobPlacementInput, { description: '所需内容。\nWhat it takes.' })
    input: RecordJobPlacementInput,
    @Ctx() context: Context,
  ): Promise<JobPlacementType> {
    return recordJobPlacement(context, input);
  }
}
