import { useMutation } from '@apollo/client/react';
import { type AccountSignIn, accountSignIns } from '@uniongraph/schema/codes/account-sign-in';
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
import { CreateUserMutation, type User } from './users-queries.js';
import { usersText } from './users-text.js';

interface CreateUserFormProps {
  onCreated(user: User, oneTimePassword: string | null): void;
  onCancel(): void;
}

export function CreateUserForm({ onCreated, onCancel }: CreateUserFormProps) {
  const text = useText(usersText);
  const { locale } = useLocale();
  const [idempotencyKey] = useState(() => newId());
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [organization, setOrganization] = useState('');
  const [signsInBy, setSignsInBy] = useState<AccountSignIn>('PASSWORD');
  const [create, { error, loading }] = useMutation(CreateUserMutation);
  const problemOf = (field: string) => fieldProblem(error, field, locale);
  const isInPlace = ['username', 'displayName', 'organization'].some(problemOf);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { username, displayName, organization: organization.trim() || null, signsInBy, idempotencyKey };
    const { data } = await create({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) onCreated(data.createUser.user, data.createUser.oneTimePassword);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        <TextField
          label={text.username}
          hint={text.usernameHint}
          value={username}
          onChange={setUsername}
          error={problemOf('username')}
          autoComplete="off"
          autoCapitalize="off"
          required
        />
        <TextField
          label={text.displayName}
          hint=""
          value={displayName}
          onChange={setDisplayName}
          error={problemOf('displayName')}
          autoComplete="off"
          required
        />
        <SelectField
          label={text.signsInBy}
          value={signsInBy}
          options={accountSignIns.items.map((item) => ({ value: item.code, label: item[locale] }))}
          onChange={(value) => setSignsInBy(value as AccountSignIn)}
        />
        <OrganizationChooser
          label={text.keptBy}
          hint={text.keptByHint}
          value={organization}
          onChange={setOrganization}
          error={problemOf('organization')}
        />
      </div>
      <FormProblem>{error && !isInPlace ? readProblem(error, locale).message : ''}</FormProblem>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={loading}>
          {text.create}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
