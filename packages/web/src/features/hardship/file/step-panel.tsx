import { useMutation } from '@apollo/client/react';
import { hardshipSteps } from '@uniongraph/schema/codes/hardship-step';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { inputFaults } from '../../../apollo/input-faults.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { today } from '../../../lib/today.js';
import { Panel } from '../../../ui/panel.js';
import { actsText } from './acts-text.js';
import { ChangeProblem } from './change-problem.js';
import styles from './file.module.css';
import { type HardshipFile, TakeStepMutation } from './file-queries.js';
import { emptyStep, stepInput, usualStep } from './step-draft.js';
import { StepFields } from './step-fields.js';

interface StepPanelProps {
  file: HardshipFile;
  onChanged(): void;
}

const placed = ['step', 'takenOn', 'note', 'secondPerson', 'publicityFrom', 'publicityTo', 'exitKind'];

/** The steps that may be taken now, and what each needs. */
export function StepPanel({ file, onChanged }: StepPanelProps) {
  const text = useText(actsText);
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() => emptyStep(today()));
  const [taken, setTaken] = useState('');
  const [take, { error, loading, reset }] = useMutation(TakeStepMutation, { fetchPolicy: 'no-cache' });
  const step = file.allowedSteps.find((each) => each === draft.step) ?? usualStep(file.allowedSteps);
  if (!step) return <Panel title={text.takeStep}>{done() ?? <p className={styles.lead}>{text.noStep}</p>}</Panel>;
  const name = hardshipSteps.get(step)[locale];
  const faults = inputFaults(error, locale);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTaken('');
    const input = { id: file.id, expectedVersion: file.version, ...stepInput(step, draft) };
    const { data } = await take({ variables: { input } }).catch(() => ({ data: undefined }));
    if (!data) return;
    setDraft(emptyStep(today()));
    setTaken(text.taken(name));
    onChanged();
  };
  const readAgain = () => {
    reset();
    onChanged();
  };
  return (
    <Panel title={text.takeStep}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <StepFields
          state={file.state}
          steps={file.allowedSteps}
          step={step}
          draft={draft}
          faults={faults}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <ChangeProblem error={error} message={problem()} onReadAgain={readAgain} />
        <Button type="primary" htmlType="submit" loading={loading}>
          {text.take(name)}
        </Button>
      </form>
      {done()}
    </Panel>
  );

  function problem() {
    if (!error) return '';
    const { count, besides } = inputFaults(error, locale);
    return count > 0 ? besides((place) => placed.includes(place)) : readProblem(error, locale).message;
  }

  function done() {
    return taken ? <p role="status">{taken}</p> : null;
  }
}
