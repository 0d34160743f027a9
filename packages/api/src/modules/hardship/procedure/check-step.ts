import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { hardshipSteps, stateAfter, stepsFrom } from '@uniongraph/schema/codes/hardship-step';
import { hardshipLimits } from '../../../limits/hardship-limits.js';
import { addDays } from '../../../shared/calendar/add-days.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import type { HardshipCaseRow } from '../cases/hardship-case-rows.js';
import type { TakeHardshipStepInput } from './take-step.input.js';

/** What is known of a file beside its row. */
export interface CaseHistory {
  /** Day of the latest step. */
  lastOn: string;
  /** Objections of this publicity that nobody answered yet. */
  openObjections: number;
  /** Since when it stands on file as it does; null while it is not on file. */
  standsSince: string | null;
  today: string;
}

const needsNote = new Set(['OBJECTION', 'ANSWER_OBJECTION', 'REJECT', 'RELAPSE']);

/** Everything that forbids a step now; a step that its state does not allow names those that it does. */
export function checkStep(
  faults: Faults,
  file: HardshipCaseRow,
  input: TakeHardshipStepInput,
  history: CaseHistory,
): void {
  if (!stateAfter(file.state, input.step)) {
    addIllegalStep(faults, file, input);
    return;
  }
  checkDay(faults, input, history);
  checkNote(faults, input);
  if (input.step === 'HOME_VISIT')
    checkText(faults, 'input.secondPerson', input.secondPerson ?? '', hardshipLimits.nameLength);
  if (input.step === 'VERIFY') checkVerified(faults, file);
  if (input.step === 'PUBLICIZE') checkPublicity(faults, input);
  if (input.step === 'FILE') checkFiling(faults, file, input, history);
  if (input.step === 'REVIEW') checkCategory(faults, file);
  if (input.step === 'EXIT') checkExit(faults, input, history);
  if (input.step !== 'EXIT' && input.exitKind)
    faults.add('input.exitKind', 'NOT_HERE', '只有退出才有退出方式。', 'Only an exit has a kind.');
}

function checkExit(faults: Faults, { exitKind, takenOn }: TakeHardshipStepInput, { standsSince }: CaseHistory): void {
  if (!exitKind) faults.add('input.exitKind', 'MISSING', '退出须选退出方式。', 'An exit needs its kind.');
  if (standsSince !== null && takenOn <= standsSince)
    faults.add(
      'input.takenOn',
      'BEFORE_STANDING',
      `须晚于${standsSince}：当日才建档或变更。`,
      `It must be after ${standsSince}, when the file was opened or changed.`,
      `> ${standsSince}`,
    );
}

function addIllegalStep(faults: Faults, file: HardshipCaseRow, { step }: TakeHardshipStepInput): void {
  const allowed = stepsFrom(file.state);
  const state = hardshipStates.get(file.state);
  const { zh, en } = hardshipSteps.get(step);
  const named = allowed.map((each) => hardshipSteps.get(each).zh).join('、') || '无';
  faults.add(
    'input.step',
    'ILLEGAL_STEP',
    `档案${state.zh}，不能办理“${zh}”；可以办理：${named}。`,
    `The file is ${state.code}; ${en} (${step}) cannot be taken now. Allowed: ${allowed.join(', ') || 'none'}.`,
    allowed.join(', '),
  );
}

function checkDay(faults: Faults, { takenOn }: TakeHardshipStepInput, { lastOn, today }: CaseHistory): void {
  if (takenOn > today)
    faults.add('input.takenOn', 'FUTURE', '办理日不能晚于今天。', 'A step is taken today at the latest.', `≤ ${today}`);
  if (takenOn < lastOn)
    faults.add(
      'input.takenOn',
      'BEFORE_LAST_STEP',
      `不能早于上一环节的${lastOn}。`,
      `The step before it was on ${lastOn}.`,
      `≥ ${lastOn}`,
    );
}

function checkNote(faults: Faults, { step, note }: TakeHardshipStepInput): void {
  if (note != null || needsNote.has(step)) checkText(faults, 'input.note', note ?? '', hardshipLimits.noteLength);
}

/** What it takes to be on file: an assessment that says so, and nothing that excludes the household. */
function checkVerified(faults: Faults, file: HardshipCaseRow): void {
  if (!file.sealedFinances)
    faults.add('input.step', 'NO_FINANCES', '请先填写家庭经济状况。', 'Enter the finances of the household first.');
  else checkCategory(faults, file);
  if (file.exclusions.length > 0)
    faults.add(
      'input.step',
      'EXCLUDED',
      '有不予建档的情形，只能不予建档或更正。',
      'An exclusion was found: reject the application, or correct the file.',
      'REJECT',
    );
}

function checkCategory(faults: Faults, { category }: HardshipCaseRow): void {
  if (category !== null) return;
  faults.add(
    'input.step',
    'NOT_IN_HARDSHIP',
    '按公式不属困难；如确有困难，请说明理由认定类别。',
    'By the formula the household is not in hardship; an officer may choose a category with a reason.',
    'chosenCategory',
  );
}

function checkPublicity(
  faults: Faults,
  { takenOn, publicityFrom: from, publicityTo: to }: TakeHardshipStepInput,
): void {
  if (!from) faults.add('input.publicityFrom', 'MISSING', '请填公示首日。', 'Publicity needs its first day.');
  if (!to) faults.add('input.publicityTo', 'MISSING', '请填公示末日。', 'Publicity needs its last day.');
  if (!from || !to) return;
  if (from < takenOn)
    faults.add(
      'input.publicityFrom',
      'BEFORE_STEP',
      '不能早于办理日。',
      'It does not begin before this step.',
      `≥ ${takenOn}`,
    );
  if (to < from)
    faults.add('input.publicityTo', 'ORDER', '不能早于公示首日。', 'It does not end before it begins.', `≥ ${from}`);
  const latest = addDays(from, hardshipLimits.publicityDays);
  if (to > latest)
    faults.add(
      'input.publicityTo',
      'TOO_LONG',
      `公示最多${hardshipLimits.publicityDays}天。`,
      `Publicity lasts ${hardshipLimits.publicityDays} days at most.`,
      `≤ ${latest}`,
    );
}

function checkFiling(
  faults: Faults,
  file: HardshipCaseRow,
  { takenOn }: TakeHardshipStepInput,
  { openObjections }: CaseHistory,
): void {
  const { publicityTo } = file;
  if (publicityTo !== null && takenOn <= publicityTo)
    faults.add(
      'input.takenOn',
      'IN_PUBLICITY',
      `公示至${publicityTo}，期满后才能建档。`,
      `Publicity runs to ${publicityTo}; it is filed after that.`,
      `> ${publicityTo}`,
    );
  if (openObjections > 0)
    faults.add(
      'input.step',
      'OPEN_OBJECTION',
      `还有${openObjections}件异议未答复。`,
      `${openObjections} objections are not answered yet.`,
      'ANSWER_OBJECTION',
    );
  checkVerified(faults, file);
}
