import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { hardshipCasePrivacy } from '../../privacy/field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import type { Finances } from '../assessment/finances.js';
import { HardshipAssessmentType } from '../assessment/hardship-assessment.type.js';
import { presentAssessment } from '../assessment/present-assessment.js';
import { dibaoStandardById } from '../dibao/dibao-standard-rows.js';
import { HouseholdMemberType } from '../household/household-member.type.js';
import { applicantOfCase, peopleOfCase } from '../household/household-member-rows.js';
import { LikelyDuplicateType } from '../household/likely-duplicate.type.js';
import { likelyDuplicatesOf } from '../household/likely-duplicates.js';
import { stepsOfCase } from '../procedure/hardship-step-rows.js';
import { HardshipStepTakenType } from '../procedure/hardship-step-taken.type.js';
import { HardshipCaseType } from './hardship-case.type.js';
import type { HardshipCaseRow } from './hardship-case-rows.js';
import { recordOpening } from './record-opening.js';

const { finances, overrideReason } = hardshipCasePrivacy.fields;

@Resolver(() => HardshipCaseType)
export class HardshipCaseResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '受理的工会组织。\nOrganization that keeps the file.',
  })
  organization(
    @Root() { organizationId }: HardshipCaseRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => DivisionType, { description: '所在行政区划。\nDivision it lies in.' })
  division(@Root() { divisionCode }: HardshipCaseRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }

  @FieldResolver(() => HouseholdMemberType, {
    nullable: true,
    description: '申请人，已匿名的档案为 null。\nThe applicant, null of a file that was made anonymous.',
  })
  applicant(@Root() { rowId }: HardshipCaseRow, @Ctx() context: Context): Promise<HouseholdMemberType | null> {
    return applicantOfCase(context).load(rowId);
  }

  @FieldResolver(() => [HouseholdMemberType], {
    description:
      '全部家庭成员，申请人在前；查阅记入审计日志。\nEverybody of the household, the applicant first; recorded in the audit log.',
  })
  async members(@Root() { rowId }: HardshipCaseRow, @Ctx() context: Context): Promise<HouseholdMemberType[]> {
    await recordOpening(context).load(rowId);
    return peopleOfCase(context).load(rowId);
  }

  @FieldResolver(() => [HardshipStepTakenType], {
    description:
      '办理经过，按先后；查阅记入审计日志。\nThe history of the file, in its order; recorded in the audit log.',
  })
  async steps(@Root() { rowId }: HardshipCaseRow, @Ctx() context: Context): Promise<HardshipStepTakenType[]> {
    await recordOpening(context).load(rowId);
    return stepsOfCase(context).load(rowId);
  }

  @FieldResolver(() => [LikelyDuplicateType], {
    description: '可能重复的其他档案。\nOther files that may be of the same household.',
  })
  likelyDuplicates(@Root() { rowId }: HardshipCaseRow, @Ctx() context: Context): Promise<LikelyDuplicateType[]> {
    return likelyDuplicatesOf(context).load(rowId);
  }

  @FieldResolver(() => Boolean, { description: '复核是否逾期。\nWhether the review is overdue.' })
  isReviewOverdue(@Root() { state, reviewDueOn }: HardshipCaseRow, @Ctx() context: Context): boolean {
    return state === 'FILED' && reviewDueOn !== null && reviewDueOn < today(context);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description:
      '家庭经济状况，揭示后 assessment 给出逐行测算；未填则为 null。\nFinances of the household: once revealed, `assessment` gives the calculation; null if not entered.',
  })
  finances(@Root() row: HardshipCaseRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    return maskedText(context, hardshipCasePrivacy, finances!, row.rowId, financesOf(row));
  }

  @FieldResolver(() => HardshipAssessmentType, {
    nullable: true,
    description:
      '逐行的测算；家庭经济状况未填或未揭示时为 null。\nThe calculation line by line; null while the finances are not entered or not revealed.',
  })
  async assessment(@Root() row: HardshipCaseRow, @Ctx() context: Context): Promise<HardshipAssessmentType | null> {
    const shown = await maskedText(context, hardshipCasePrivacy, finances!, row.rowId, financesOf(row));
    const line = row.dibaoStandardId === null ? null : await dibaoStandardById(context).load(row.dibaoStandardId);
    if (shown?.access !== 'REVEALED' || !line) return null;
    const text = typeof shown.value === 'function' ? await shown.value() : shown.value;
    return text === null ? null : presentAssessment(JSON.parse(text) as Finances, row.householdSize, line.monthlyYuan);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '人工认定类别的理由。\nReason for which an officer chose the category.',
  })
  overrideReason(@Root() row: HardshipCaseRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(hardshipCasePrivacy, overrideReason!, row.caseNo, row.sealedOverrideReason);
    return maskedText(context, hardshipCasePrivacy, overrideReason!, row.rowId, plain);
  }
}

const financesOf = ({ caseNo, sealedFinances }: HardshipCaseRow): string | null =>
  unsealField(hardshipCasePrivacy, finances!, caseNo, sealedFinances);
