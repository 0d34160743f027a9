import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldProblem } from '../../apollo/field-problem.js';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Panel } from '../../ui/panel.js';
import { roleNames } from '../viewer/role-names.js';
import { useViewer } from '../viewer/use-viewer.js';
import { FieldChoice } from './field-choice.js';
import { PurposeFields } from './purpose-fields.js';
import styles from './reveal.module.css';
import { revealText } from './reveal-text.js';
import { placeOf, type RevealableField, type RevealableRow, rowsHaving } from './revealable.js';
import { useReveal } from './use-reveal.js';

interface RevealPanelProps {
  rows: readonly RevealableRow[];
  onRevealed(): void;
}

/** Lets who may see masked fields see them, for a purpose and a reason; tells everybody else who may. */
export function RevealPanel({ rows, onRevealed }: RevealPanelProps) {
  const text = useText(revealText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [stated, setStated] = useState({ purpose: '', reason: '' });
  const [isEmpty, setIsEmpty] = useState(false);
  const { revealAll, error, loading } = useReveal();
  const masked = rowsHaving(rows, 'MASKED');
  const forbidden = new Map(
    rowsHaving(rows, 'NOT_PERMITTED').flatMap(({ fields }) => fields.map((field) => [field.label, field] as const)),
  );
  const wanted = masked
    .map((row) => ({ ...row, fields: row.fields.filter((field) => chosen.includes(placeOf(row, field))) }))
    .filter(({ fields }) => fields.length > 0);
  const reasonProblem = fieldProblem(error, 'reason', locale);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(wanted.length === 0);
    if (wanted.length === 0 || !(await revealAll(wanted, stated))) return;
    setChosen([]);
    onRevealed();
  };
  return (
    <Panel title={text.reveal}>
      {masked.length > 0 ? (
        <>
          <p className={styles.lead}>{text.revealLead(personalAccess.minutes)}</p>
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
            <FieldChoice rows={masked} chosen={chosen} onChange={setChosen} />
            <PurposeFields value={stated} onChange={setStated} error={reasonProblem} />
            <FormProblem>{problem()}</FormProblem>
            <Button type="primary" htmlType="submit" loading={loading}>
              {text.revealIt}
            </Button>
          </form>
        </>
      ) : (
        <p className={styles.lead}>
          {rowsHaving(rows, 'REVEALED').length > 0 ? text.allShown : text.noneYours(roleNames(viewer.roles, locale))}
        </p>
      )}
      {[...forbidden].map(([label, field]) => (
        <p key={label} className={styles.muted}>
          {text.notYours(label, roleNames(revealersOf(field), locale))}
        </p>
      ))}
    </Panel>
  );

  function problem() {
    if (isEmpty && wanted.length === 0) return text.chooseField;
    return error && !reasonProblem ? readProblem(error, locale).message : '';
  }
}

const revealersOf = ({ value }: RevealableField) =>
  value?.fieldClass === 'P3' ? personalAccess.revealers.P3 : personalAccess.revealers.P2;
