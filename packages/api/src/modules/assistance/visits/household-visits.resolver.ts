import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { HardshipCaseType } from '../../hardship/cases/hardship-case.type.js';
import { hardshipCaseById } from '../../hardship/cases/hardship-case-rows.js';
import { householdVisitPrivacy } from '../../privacy/assistance-field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import { ProgrammeBrandType } from '../../programmes/programme-brand.type.js';
import { brandByCode } from '../../programmes/programme-brand-rows.js';
import { HouseholdVisitConnection, HouseholdVisitType } from './household-visit.type.js';
import { listVisits } from './household-visit-list.js';
import type { VisitRow } from './household-visit-rows.js';
import { HouseholdVisitsArgs } from './household-visits.args.js';
import { RecordVisitInput } from './record-visit.input.js';
import { recordVisit } from './record-visit.js';

const { note } = householdVisitPrivacy.fields;

@Resolver(() => HouseholdVisitType)
export class HouseholdVisitsResolver {
  @Query(() => HouseholdVisitConnection, {
    description: '对困难职工家庭的走访，新的在前。\nVisits to households in hardship, the latest first.',
  })
  householdVisits(
    @Args(() => HouseholdVisitsArgs) args: HouseholdVisitsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<HouseholdVisitType>> {
    return listVisits(context, args);
  }

  @FieldResolver(() => HardshipCaseType, {
    nullable: true,
    description: '该户的档案。\nThe file of the household.',
  })
  case(@Root() { caseId }: VisitRow, @Ctx() context: Context): Promise<HardshipCaseType | null> {
    return hardshipCaseById(context).load(caseId);
  }

  @FieldResolver(() => ProgrammeBrandType, {
    nullable: true,
    description: '属于哪个活动品牌，不属于任何品牌则为 null。\nThe programme brand it belongs to, null if to none.',
  })
  async brand(@Root() { brandCode }: VisitRow, @Ctx() context: Context): Promise<ProgrammeBrandType | null> {
    return brandCode ? brandByCode(context).load(brandCode) : null;
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '走访记录，没有则为 null。\nNote of the visit, null if there is none.',
  })
  note(@Root() { rowId, sealedNote }: VisitRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(householdVisitPrivacy, note, rowId, sealedNote);
    return maskedText(context, householdVisitPrivacy, note, rowId, plain);
  }

  @Mutation(() => HouseholdVisitType, { description: '登记一次走访。\nRecords a visit to a household.' })
  recordVisit(
    @Arg('input', () => RecordVisitInput, { description: '所需内容。\nWhat it takes.' }) input: RecordVisitInput,
    @Ctx() context: Context,
  ): Promise<HouseholdVisitType> {
    return recordVisit(context, input);
  }
}
