import { useMutation } from '@apollo/client/react';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldProblem } from '../../../apollo/field-problem.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { newId } from '../../../lib/new-id.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { OrganizationChooser } from '../../../widgets/organization-chooser/organization-chooser.js';
import styles from '../admin.module.css';
import { emptyKeyForm, type KeyFormState, keyInput } from './key-form-state.js';
import { CreateKeyMutation, type Key } from './keys-queries.js';
import { keysText } from './keys-text.js';

interface CreateKeyFormProps {
  onCreated(apiKey: Key, key: string | null): void;
  onCancel(): void;
}

const suitable = roles.items.filter((role) => role.seesServiceData);

export function CreateKeyForm({ onCreated, onCancel }: CreateKeyFormProps) {
  const text = useText(keysText);
  const { locale } = useLocale();
  const [idempotencyKey] = useState(newId);
  const [form, setForm] = useState(emptyKeyForm);
  const [create, { error, loading }] = useMutation(CreateKeyMutation);
  const field = (name: Exclude<keyof KeyFormState, 'documentsOnly' | 'mayIntrospect' | 'role'>, input: string) => ({
    value: form[name],
    onChange: (value: string) => setForm((old) => ({ ...old, [name]: value })),
    error: fieldProblem(error, input, locale),
    autoComplete: 'off',
  });
  const check = (name: 'documentsOnly' | 'mayIntrospect') => (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={form[name]}
        onChange={({ target }) => setForm((old) => ({ ...old, [name]: target.checked }))}
      />
      {text[name]}
    </label>
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...keyInput(form), idempotencyKey };
    const { data } = await create({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) onCreated(data.createKey.apiKey, data.createKey.key);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        <TextField label={text.name} hint={text.nameHint} required {...field('name', 'name')} />
        <OrganizationChooser
          label={text.organization}
          hint={text.organizationHint}
          required
          value={form.organization}
          onChange={(organization) => setForm((old) => ({ ...old, organization }))}
          error={fieldProblem(error, 'organization', locale)}
        />
        <SelectField
          label={text.role}
          value={form.role}
          options={suitable.map((role) => ({ value: role.code, label: role[locale] }))}
          onChange={(role) => setForm((old) => ({ ...old, role: role as Role }))}
        />
        <TextField label={text.expires} hint={text.expiresHint} type="date" {...field('expires', 'expiresAt')} />
        <TextField label={text.operations} hint={text.operationsHint} {...field('operations', 'allowedOperations')} />
        <TextField label={text.addresses} hint={text.addressesHint} {...field('addresses', 'addresses')} />
        <TextField
          label={text.perMinute}
          hint={text.noLimitHint}
          type="number"
          min={1}
          {...field('perMinute', 'requestsPerMinute')}
        />
        <TextField
          label={text.perHour}
          hint={text.noLimitHint}
          type="number"
          min={1}
          {...field('perHour', 'costPerHour')}
        />
        <div>
          {check('documentsOnly')}
          {check('mayIntrospect')}
        </div>
      </div>
      <FormProblem>{error ? readProblem(error, locale).message : ''}</FormProblem>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={loading}>
          {text.create}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
