import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import type { HouseholdRelation } from '@uniongraph/schema/codes/household-relation';
import type { Finances } from '../../modules/hardship/assessment/finances.js';

export interface PersonPlan {
  relation: HouseholdRelation;
  name: string;
  sex: 1 | 2;
  birthYear: number;
  idNumber: string;
}

export interface StepPlan {
  step: HardshipStep;
  on: string;
  exitKind?: HardshipExitKind;
}

/** A made-up household and what became of its file until the end of the demonstration. */
export interface HouseholdPlan {
  id: number;
  caseNo: string;
  divisionCode: string;
  category: HardshipCategory;
  cause: HardshipCause;
  archiveLevel: ArchiveLevel;
  appliedOn: string;
  people: PersonPlan[];
  finances: Finances;
  steps: StepPlan[];
}
