import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { CaseFields } from '../case-fields.js';
import { FinancesFields } from '../finances-fields.js';
import { actsText } from './acts-text.js';
import { ChangeProblem } from './change-problem.js';
import { type EditDraft, editDraftOf, editInput } from './edit-draft.js';
import styles from './file.module.css';
import type { HardshipFile } from './file-queries.js';
import { useUpdate } from './use-update.js';

interface EditFormProps {
  file: HardshipFile;
  onChanged(): void;
}

const isPlaced = (place: string) =>
  ['unitName', 'archiveLevel', 'mainCause', 'otherCauses', 'exclusions'].includes(place) ||
  place.startsWith('finances.');

/** What is typed stays, whatever becomes of the file meanwhile. */
export function EditForm({ file, onChanged }: EditFormProps) {
  const text = useText(actsText);
  const [before, setBefore] = useState(() => editDraftOf(file));
  const [draft, setDraft] = useState(before);
  const { save, isSaved, loading, error, faults, message, readAgain } = useUpdate(file, onChanged, isPlaced);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save(editInput(before, draft))) setBefore(draft);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <CaseFields value={draft} faults={faults} onChange={(part) => setDraft({ ...draft, ...part } as EditDraft)} />
      <h3>{text.withFinances}</h3>
      {file.finances && !file.assessment ? <p className={styles.lead}>{text.replaces}</p> : null}
      <FinancesFields
        value={draft.finances}
        faults={faults}
        onChange={(finances) => setDraft({ ...draft, finances })}
      />
      <ChangeProblem error={error} message={message} onReadAgain={readAgain} />
      <Button type="primary" htmlType="submit" loading={loading}>
        {text.save}
      </Button>
      <p role="status">{isSaved ? text.saved : ''}</p>
    </form>
  );
}
