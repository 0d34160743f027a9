import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';

/** What an officer typed of a step; kept while he turns from one step to another. */
export interface StepDraft {
  step: HardshipStep | null;
  takenOn: string;
  note: string;
  secondPerson: string;
  publicityFrom: string;
  publicityTo: string;
  exitKind: string;
}

export const emptyStep = (today: string): StepDraft => ({
  step: null,
  takenOn: today,
  note: '',
  secondPerson: '',
  publicityFrom: '',
  publicityTo: '',
  exitKind: '',
});

/** Steps that nobody takes without saying why. */
const withReason: readonly HardshipStep[] = ['OBJECTION', 'ANSWER_OBJECTION', 'REJECT', 'RELAPSE'];

/** What a step asks for besides its day and a note. */
export const stepNeeds = (step: HardshipStep) => ({
  note: withReason.includes(step),
  secondPerson: step === 'HOME_VISIT',
  publicity: step === 'PUBLICIZE',
  exitKind: step === 'EXIT',
});

/** The step that usually comes next: not one that somebody has to give a reason for. */
export const usualStep = (allowed: readonly HardshipStep[]): HardshipStep | undefined =>
  allowed.find((step) => !stepNeeds(step).note) ?? allowed[0];

/** The input of a step: what belongs to another one stays behind. */
export function stepInput(step: HardshipStep, draft: StepDraft) {
  const needs = stepNeeds(step);
  return {
    step,
    takenOn: draft.takenOn,
    ...(draft.note.trim() && { note: draft.note.trim() }),
    ...(needs.secondPerson && { secondPerson: draft.secondPerson.trim() }),
    ...(needs.publicity && { publicityFrom: draft.publicityFrom || null, publicityTo: draft.publicityTo || null }),
    ...(needs.exitKind && { exitKind: (draft.exitKind || null) as HardshipExitKind | null }),
  };
}
