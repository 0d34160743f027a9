import type { HardshipExitKind } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import type { HardshipStep } from '@uniongraph/schema/codes/hardship-step';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { hardshipStepPrivacy } from '../../privacy/field-classes.js';
import { sealField } from '../../privacy/sealed-field.js';

export interface NewStep {
  step: HardshipStep;
  episode: number;
  from: HardshipState | null;
  to: HardshipState;
  takenOn: string;
  secondPerson?: string | null | undefined;
  note?: string | null | undefined;
  exitKind?: HardshipExitKind | null | undefined;
}

/** Adds a step to the history of a file, whose row the transaction has locked. */
export async function insertStep(
  { whole, viewer, now }: Context,
  file: { id: string; caseNo: string },
  step: NewStep,
): Promise<void> {
  const { rows } = await sql<{ place: number }>`
    select count(*)::int + 1 as place from hardship_step_taken where case_id = ${file.id}::bigint`.execute(whole);
  const key = `${file.caseNo}-${rows[0]!.place}`;
  const note = step.note
    ? sealField(hardshipStepPrivacy, hardshipStepPrivacy.fields.note!, key, step.note).cipher
    : null;
  await sql`
    insert into hardship_step_taken (case_id, step_key, episode, step, from_state, to_state, taken_on, taken_at, taken_by,
      second_person, note_cipher, exit_kind)
    values (${file.id}::bigint, ${key}, ${step.episode}, ${step.step}, ${step.from}, ${step.to}, ${step.takenOn}::date, ${now()},
      ${viewer!.principal.name}, ${step.secondPerson ?? null}, ${note}, ${step.exitKind ?? null})`.execute(whole);
}
