import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExclusion } from '@uniongraph/schema/codes/hardship-exclusion';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ArchiveLevelEnum,
  HardshipCategoryEnum,
  HardshipCauseEnum,
  HardshipExclusionEnum,
} from '../../../shared/graphql/enums.js';
import { ConfidentialTextScalar } from '../../../shared/scalars/confidential-text.scalar.js';
import { HouseholdFinancesInput } from '../assessment/finances.input.js';

const kept = '省略则不变。\nkept unless given.';

@InputType('UpdateHardshipCaseInput', { description: '更正或补充一份档案。\nCorrecting or completing a file.' })
export class UpdateHardshipCaseInput {
  @Field(() => ID, { description: '档案的标识。\nId of the file.' })
  id!: string;

  @Field(() => Int, {
    description:
      '读取时的版本号；已被他人修改时报 CONFLICT。\nVersion as it was read; CONFLICT if it changed meanwhile.',
  })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: `所在单位名称，${kept.replace('\n', '\nName of the employing unit, ')}`,
  })
  unitName?: string | null;

  @Field(() => ArchiveLevelEnum, {
    nullable: true,
    description: `建档标准，${kept.replace('\n', '\nArchive level, ')}`,
  })
  archiveLevel?: ArchiveLevel | null;

  @Field(() => HardshipCauseEnum, {
    nullable: true,
    description: `主要致困原因，${kept.replace('\n', '\nMain cause, ')}`,
  })
  mainCause?: HardshipCause | null;

  @Field(() => [HardshipCauseEnum], {
    nullable: true,
    description: `次要致困原因，最多三项，${kept.replace('\n', '\nFurther causes, three at most, ')}`,
  })
  otherCauses?: HardshipCause[] | null;

  @Field(() => [HardshipExclusionEnum], {
    nullable: true,
    description: `查实的不予建档情形，${kept.replace('\n', '\nExclusions that were found, ')}`,
  })
  exclusions?: HardshipExclusion[] | null;

  @Field(() => HouseholdFinancesInput, {
    nullable: true,
    description: `家庭经济状况，填写后重新测算，${kept.replace('\n', '\nFinances of the household, by which it is assessed anew, ')}`,
  })
  finances?: HouseholdFinancesInput | null;

  @Field(() => HardshipCategoryEnum, {
    nullable: true,
    description:
      '人工认定的类别，须说明理由；给 null 则恢复按公式。\nCategory that the officer chooses, with a reason; null returns to the formula.',
  })
  chosenCategory?: HardshipCategory | null;

  @Field(() => ConfidentialTextScalar, {
    nullable: true,
    description: '人工认定的理由，10至500个字符。\nReason of the choice, 10 to 500 characters.',
  })
  overrideReason?: string | null;
}
