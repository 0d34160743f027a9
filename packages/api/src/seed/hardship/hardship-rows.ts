import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import { stateAfter } from '@uniongraph/schema/codes/hardship-step';
import {
  hardshipCasePrivacy,
  hardshipStepPrivacy,
  householdMemberPrivacy,
} from '../../modules/privacy/field-classes.js';
import { sealField } from '../../modules/privacy/sealed-field.js';
import { byteaText } from '../../shared/bytea-text.js';
import { addDays } from '../../shared/calendar/add-days.js';
import { dibaoRows } from './dibao-rows.js';
import type { HouseholdPlan } from './household-plan.js';
import { PUBLICITY_AFTER, PUBLICITY_DAYS } from './household-steps.js';

const SYNTHETIC = 'SYNTHETIC' as const;

/** States in which persons may be entered in another file. */
const closed: ReadonlySet<HardshipState> = new Set(['EXITED']);

/** Where a file stands after each of its steps. */
function statesOf({ steps }: HouseholdPlan): HardshipState[] {
  const states: HardshipState[] = ['APPLIED'];
  for (const { step } of steps.slice(1)) states.push(stateAfter(states.at(-1)!, step)!);
  return states;
}

const onOf = ({ steps }: HouseholdPlan, wanted: string) => steps.findLast(({ step }) => step === wanted)?.on ?? null;

/** `organizationOf` gives the federation of a county. */
export function caseRow(plan: HouseholdPlan, organizationOf: (divisionCode: string) => number) {
  const { id, caseNo, appliedOn, finances } = plan;
  const lastChecked = onOf(plan, 'REVIEW') ?? onOf(plan, 'FILE');
  const state = statesOf(plan).at(-1)!;
  const year = Number(appliedOn.slice(0, 4));
  return {
    id,
    case_no: caseNo,
    organization_id: organizationOf(plan.divisionCode),
    division_code: plan.divisionCode,
    unit_name: `示例企业${String(id).padStart(4, '0')}`,
    state,
    archive_level: plan.archiveLevel,
    computed_category: plan.category,
    main_cause: plan.cause,
    household_size: plan.people.length,
    finances_cipher: byteaText(
      sealField(hardshipCasePrivacy, hardshipCasePrivacy.fields.finances, caseNo, JSON.stringify(finances)).cipher,
    ),
    dibao_standard_id: dibaoRows.find((row) => row.year === year)!.id,
    applied_on: appliedOn,
    filed_on: onOf(plan, 'FILE'),
    exited_on: onOf(plan, 'EXIT'),
    publicity_from: onOf(plan, 'PUBLICIZE') && addDays(appliedOn, PUBLICITY_AFTER),
    publicity_to: onOf(plan, 'PUBLICIZE') && addDays(appliedOn, PUBLICITY_AFTER + PUBLICITY_DAYS),
    review_due_on: state === 'FILED' && lastChecked ? addDays(lastChecked, 365) : null,
    provenance: SYNTHETIC,
  };
}

export const personRows = (plan: HouseholdPlan) =>
  plan.people.map(({ relation, name, sex, birthYear, idNumber }, index) => {
    const key = `${plan.caseNo}-${index + 1}`;
    const sealed = sealField(householdMemberPrivacy, householdMemberPrivacy.fields.idNumber, key, idNumber);
    return {
      member_key: key,
      case_id: plan.id,
      relation,
      name,
      sex,
      birth_year: birthYear,
      id_number_cipher: byteaText(sealed.cipher),
      id_number_hash: byteaText(sealed.hash),
      is_open: !closed.has(statesOf(plan).at(-1)!),
      provenance: SYNTHETIC,
    };
  });

export function stepRows(plan: HouseholdPlan) {
  const states = statesOf(plan);
  return plan.steps.map(({ step, on, exitKind }, index) => {
    const key = `${plan.caseNo}-${index + 1}`;
    const note = step === 'HOME_VISIT' ? '示例：家庭情况属实。' : null;
    return {
      case_id: plan.id,
      step_key: key,
      episode: 1,
      step,
      from_state: states[index - 1] ?? null,
      to_state: states[index]!,
      taken_on: on,
      taken_at: `${on}T02:00:00Z`,
      taken_by: '示例经办人',
      second_person: step === 'HOME_VISIT' ? '示例协办人' : null,
      note_cipher: note && byteaText(sealField(hardshipStepPrivacy, hardshipStepPrivacy.fields.note, key, note).cipher),
      exit_kind: exitKind ?? null,
    };
  });
}

export function standingRows(plan: HouseholdPlan) {
  const filedOn = onOf(plan, 'FILE');
  if (filedOn === null) return [];
  return [
    {
      case_id: plan.id,
      from_on: filedOn,
      to_on: onOf(plan, 'EXIT'),
      category: plan.category,
      archive_level: plan.archiveLevel,
      main_cause: plan.cause,
      persons: plan.people.length,
      entry_kind: 'NEW',
      exit_kind: plan.steps.find(({ exitKind }) => exitKind)?.exitKind ?? null,
    },
  ];
}
