import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { inputFaults } from '../../../apollo/input-faults.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { newId } from '../../../lib/new-id.js';
import { today } from '../../../lib/today.js';
import { withLanguage } from '../../../lib/with-language.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Panel } from '../../../ui/panel.js';
import { TextField } from '../../../ui/text-field.js';
import { OrganizationChooser } from '../../../widgets/organization-chooser/organization-chooser.js';
import { useViewer } from '../../../widgets/viewer/use-viewer.js';
import { CaseFields } from '../case-fields.js';
import { casePath } from '../case-path.js';
import { FinancesFields } from '../finances-fields.js';
import formStyles from '../form.module.css';
import styles from './application.module.css';
import { type ApplicationDraft, applicationInput, emptyApplication } from './application-draft.js';
import { OpenCaseMutation } from './application-queries.js';
import { applicationText } from './application-text.js';
import { hasPlace } from './has-place.js';
import { MemberFields } from './member-fields.js';

/** Nothing that was typed is lost by a refusal; sent twice, it creates one file. */
export function ApplicationForm() {
  const text = useText(applicationText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const [idempotencyKey, setIdempotencyKey] = useState(newId);
  const [draft, setDraft] = useState(() => emptyApplication(viewer.organization?.code ?? '', today()));
  const [open, { error, loading, reset }] = useMutation(OpenCaseMutation, { fetchPolicy: 'no-cache' });
  const faults = inputFaults(error, locale);
  const change = (part: Partial<ApplicationDraft>) => {
    setDraft({ ...draft, ...part });
    // What is changed is another input, which the server would not take under the old key.
    setIdempotencyKey(newId());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = applicationInput(draft, idempotencyKey);
    const { data } = await open({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) await navigate(withLanguage(casePath(data.openHardshipCase.caseNo), locale));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Panel title={text.about}>
        <div className={formStyles.fields}>
          <OrganizationChooser
            source="REACHABLE"
            label={text.organization}
            hint={text.organizationHint(viewer.organization?.name ?? '—')}
            value={draft.organization}
            onChange={(organization) => change({ organization })}
            error={faults.at('organization')}
            required
          />
          <TextField
            label={text.appliedOn}
            type="date"
            value={draft.appliedOn}
            onChange={(appliedOn) => change({ appliedOn })}
            error={faults.at('appliedOn')}
            required
          />
        </div>
        <CaseFields value={draft} faults={faults} onChange={change} />
      </Panel>
      <MemberFields
        members={draft.members}
        faults={faults}
        onChange={(members) => change({ members })}
        // The places of faults no longer are those of the persons.
        onRemoved={reset}
      />
      <Panel title={text.finances}>
        <p className={styles.lead}>{text.financesLead}</p>
        <FinancesFields value={draft.finances} faults={faults} onChange={(finances) => change({ finances })} />
      </Panel>
      <FormProblem>{problem()}</FormProblem>
      <Button type="primary" htmlType="submit" loading={loading}>
        {text.submit}
      </Button>
    </form>
  );

  function problem() {
    if (!error) return '';
    if (faults.count === 0) return readProblem(error, locale).message;
    return `${text.faults(faults.count)} ${faults.besides((place) => hasPlace(draft.members.length, place))}`;
  }
}
