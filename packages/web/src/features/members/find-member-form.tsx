import { useMutation } from '@apollo/client/react';
import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldProblem } from '../../apollo/field-problem.js';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { withLanguage } from '../../lib/with-language.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { PurposeFields } from '../../widgets/reveal/purpose-fields.js';
import { memberPath } from './member-path.js';
import styles from './members.module.css';
import { FindMemberMutation } from './members-queries.js';
import { membersText } from './members-text.js';

/** Finds a member by the full identity number, which goes into no address and no store. */
export function FindMemberForm({ onClose }: { onClose(): void }) {
  const text = useText(membersText);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [idNumber, setIdNumber] = useState('');
  const [stated, setStated] = useState({ purpose: '', reason: '' });
  const [find, { data, error, loading }] = useMutation(FindMemberMutation, { fetchPolicy: 'no-cache' });
  const [numberProblem, reasonProblem] = ['idNumber', 'reason'].map((field) => fieldProblem(error, field, locale));
  const isInPlace = numberProblem || reasonProblem;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { idNumber, purpose: stated.purpose as RevealPurpose, reason: stated.reason };
    const answer = await find({ variables: { input } }).catch(() => ({ data: undefined }));
    const found = answer.data?.findMember;
    if (found) await navigate(withLanguage(memberPath(found.memberNo), locale));
  };
  const isUnknown = data !== undefined && data !== null && data.findMember === null && !error;
  return (
    <Panel title={text.find} actions={<Button onClick={onClose}>{text.close}</Button>}>
      <p className={styles.lead}>{text.findLead}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={text.idNumber}
          value={idNumber}
          onChange={setIdNumber}
          error={numberProblem}
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
          required
        />
        <PurposeFields value={stated} onChange={setStated} error={reasonProblem} />
        <FormProblem>{error && !isInPlace ? readProblem(error, locale).message : ''}</FormProblem>
        <p role="status">{isUnknown && !loading ? text.notFound : ''}</p>
        <Button type="primary" htmlType="submit" loading={loading}>
          {text.findIt}
        </Button>
      </form>
    </Panel>
  );
}
