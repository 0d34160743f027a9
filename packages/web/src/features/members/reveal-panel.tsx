import { useMutation } from '@apollo/client/react';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldProblem } from '../../apollo/field-problem.js';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Panel } from '../../ui/panel.js';
import { roleNames } from '../../widgets/viewer/role-names.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import styles from './members.module.css';
import { type Member, RevealFieldMutation } from './members-queries.js';
import { membersText } from './members-text.js';
import { personalFields } from './personal-fields.js';
import { PurposeFields } from './purpose-fields.js';

type Field = (typeof personalFields)[number];

interface RevealPanelProps {
  member: Member;
  onRevealed(): void;
}

/** Lets who may see masked fields see them, for a purpose and a reason; tells everybody else who may. */
export function RevealPanel({ member, onRevealed }: RevealPanelProps) {
  const text = useText(membersText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const [chosen, setChosen] = useState<readonly Field['code'][]>([]);
  const [stated, setStated] = useState({ purpose: '', reason: '' });
  const [isEmpty, setIsEmpty] = useState(false);
  const [reveal, { error, loading }] = useMutation(RevealFieldMutation, { fetchPolicy: 'no-cache' });
  const having = (access: string) => personalFields.filter(({ name }) => member[name]?.access === access);
  const masked = having('MASKED');
  const forbidden = having('NOT_PERMITTED');
  const wanted = masked.map(({ code }) => code).filter((code) => chosen.includes(code));
  const reasonProblem = fieldProblem(error, 'reason', locale);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(wanted.length === 0);
    if (wanted.length === 0) return;
    const input = { id: member.id, fields: wanted, purpose: stated.purpose as RevealPurpose, reason: stated.reason };
    const { data } = await reveal({ variables: { input } }).catch(() => ({ data: undefined }));
    if (!data) return;
    setChosen([]);
    onRevealed();
  };
  return (
    <Panel title={text.reveal}>
      {masked.length > 0 ? (
        <>
          <p className={styles.lead}>{text.revealLead(personalAccess.minutes)}</p>
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
            <fieldset className={styles.fields}>
              <legend>{text.fields}</legend>
              {masked.map(({ name, code }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(code)}
                    onChange={({ target }) =>
                      setChosen(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
                    }
                  />
                  {text[name]}
                </label>
              ))}
            </fieldset>
            <PurposeFields value={stated} onChange={setStated} error={reasonProblem} />
            <FormProblem>{problem()}</FormProblem>
            <Button type="primary" htmlType="submit" loading={loading}>
              {text.revealIt}
            </Button>
          </form>
        </>
      ) : (
        <p className={styles.lead}>
          {having('REVEALED').length > 0 ? text.allShown : text.noneYours(roleNames(viewer.roles, locale))}
        </p>
      )}
      {forbidden.map((field) => (
        <p key={field.code} className={styles.muted}>
          {text.notYours(text[field.name], roleNames(revealersOf(field), locale))}
        </p>
      ))}
    </Panel>
  );

  function problem() {
    if (isEmpty && wanted.length === 0) return text.chooseField;
    return error && !reasonProblem ? readProblem(error, locale).message : '';
  }

  function revealersOf({ name }: Field) {
    return member[name]?.fieldClass === 'P3' ? personalAccess.revealers.P3 : personalAccess.revealers.P2;
  }
}
