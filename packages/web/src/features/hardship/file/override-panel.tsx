import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextAreaField } from '../../../ui/text-area-field.js';
import { actsText } from './acts-text.js';
import { ChangeProblem } from './change-problem.js';
import styles from './file.module.css';
import type { HardshipFile } from './file-queries.js';
import { useUpdate } from './use-update.js';

interface OverridePanelProps {
  file: HardshipFile;
  onChanged(): void;
}

const placed = ['chosenCategory', 'overrideReason'];

/** Lets an officer choose the category for a reason, or return to the formula. */
export function OverridePanel({ file, onChanged }: OverridePanelProps) {
  const text = useText(actsText);
  const { locale } = useLocale();
  const [chosen, setChosen] = useState<string>(file.isOverridden ? (file.category ?? '') : '');
  const [reason, setReason] = useState('');
  const { save, isSaved, loading, error, faults, message, readAgain } = useUpdate(file, onChanged, (place) =>
    placed.includes(place),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosenCategory = hardshipCategories.find(chosen)?.code ?? null;
    if (await save({ chosenCategory, ...(chosenCategory && { overrideReason: reason.trim() }) })) setReason('');
  };
  return (
    <Panel title={text.override}>
      <p className={styles.lead}>{text.overrideLead}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <SelectField
          label={text.category}
          value={chosen}
          options={[
            { value: '', label: text.byFormula },
            ...hardshipCategories.items.map((item) => ({ value: item.code, label: item[locale] })),
          ]}
          onChange={setChosen}
          error={faults.at('chosenCategory')}
        />
        {chosen ? (
          <TextAreaField
            label={text.overrideReason}
            hint={text.overrideReasonHint}
            value={reason}
            onChange={setReason}
            error={faults.at('overrideReason')}
            maxLength={500}
          />
        ) : null}
        <ChangeProblem error={error} message={message} onReadAgain={readAgain} />
        <Button htmlType="submit" loading={loading}>
          {text.save}
        </Button>
        <p role="status">{isSaved ? text.saved : ''}</p>
      </form>
    </Panel>
  );
}
