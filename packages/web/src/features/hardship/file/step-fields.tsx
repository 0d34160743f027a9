import { hardshipExitKinds } from '@uniongraph/schema/codes/hardship-exit-kind';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { type HardshipStep, hardshipSteps, stateAfter } from '@uniongraph/schema/codes/hardship-step';
import type { InputFaults } from '../../../apollo/input-faults.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextAreaField } from '../../../ui/text-area-field.js';
import { TextField } from '../../../ui/text-field.js';
import { actsText } from './acts-text.js';
import { type StepDraft, stepNeeds } from './step-draft.js';

interface StepFieldsProps {
  state: HardshipState;
  steps: readonly HardshipStep[];
  step: HardshipStep;
  draft: StepDraft;
  faults: InputFaults;
  onChange(part: Partial<StepDraft>): void;
}

/** The fields that a step asks for; what is wrong is said beside each. */
export function StepFields({ state, steps, step, draft, faults, onChange }: StepFieldsProps) {
  const text = useText(actsText);
  const { locale } = useLocale();
  const needs = stepNeeds(step);
  const next = stateAfter(state, step);
  const exit = hardshipExitKinds.find(draft.exitKind);
  const date = (name: 'takenOn' | 'publicityFrom' | 'publicityTo') => (
    <TextField
      label={text[name]}
      type="date"
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={faults.at(name)}
      required={name === 'takenOn'}
    />
  );
  return (
    <>
      <SelectField
        label={text.step}
        value={step}
        options={steps.map((code) => ({ value: code, label: hardshipSteps.get(code)[locale] }))}
        onChange={(value) => onChange({ step: hardshipSteps.find(value)?.code ?? null })}
        hint={next && next !== state ? text.leadsTo(hardshipStates.get(next)[locale]) : text.stays}
        error={faults.at('step')}
      />
      {date('takenOn')}
      {needs.secondPerson ? (
        <TextField
          label={text.secondPerson}
          hint={text.secondPersonHint}
          value={draft.secondPerson}
          onChange={(secondPerson) => onChange({ secondPerson })}
          error={faults.at('secondPerson')}
          autoComplete="off"
        />
      ) : null}
      {needs.publicity ? (
        <>
          {date('publicityFrom')}
          {date('publicityTo')}
        </>
      ) : null}
      {needs.exitKind ? (
        <SelectField
          label={text.exitKind}
          value={draft.exitKind}
          options={[
            { value: '', label: text.choose },
            ...hardshipExitKinds.items.map((item) => ({ value: item.code, label: item[locale] })),
          ]}
          onChange={(exitKind) => onChange({ exitKind })}
          hint={(locale === 'zh' ? exit?.noteZh : exit?.noteEn) ?? ''}
          error={faults.at('exitKind')}
        />
      ) : null}
      <TextAreaField
        label={text.note}
        hint={needs.note ? text.noteRequired : text.noteOptional}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={faults.at('note')}
        maxLength={2000}
      />
    </>
  );
}
