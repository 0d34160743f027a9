import { useMutation } from '@apollo/client/react';
import { type OrganizationLine, organizationLines } from '@uniongraph/schema/codes/organization-line';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldProblem } from '../../../apollo/field-problem.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { OrganizationChooser } from '../../../widgets/organization-chooser/organization-chooser.js';
import styles from '../admin.module.css';
import { CreateGrantMutation } from './users-queries.js';
import { usersText } from './users-text.js';

/** Grants a role in an organization; what speaks against it is said beside the field. */
export function GrantForm({ userId }: { userId: string }) {
  const text = useText(usersText);
  const { locale } = useLocale();
  const [role, setRole] = useState<Role>('LEADER');
  const [organization, setOrganization] = useState('');
  const [line, setLine] = useState<OrganizationLine>('AREA');
  const [validTo, setValidTo] = useState('');
  const [grant, { error, loading }] = useMutation(CreateGrantMutation);
  const problemOf = (field: string) => fieldProblem(error, field, locale);
  const isInPlace = ['organization', 'validTo'].some(problemOf);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { user: userId, role, line, organization: organization.trim(), validTo: validTo || null };
    const { data } = await grant({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data) setOrganization('');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        <SelectField
          label={text.role}
          value={role}
          options={roles.items.map((item) => ({ value: item.code, label: item[locale] }))}
          onChange={(value) => setRole(value as Role)}
        />
        <OrganizationChooser
          label={text.organization}
          hint={text.organizationHint}
          value={organization}
          onChange={setOrganization}
          error={problemOf('organization')}
          required
        />
        <SelectField
          label={text.line}
          value={line}
          options={organizationLines.items.map((item) => ({ value: item.code, label: item[locale] }))}
          onChange={(value) => setLine(value as OrganizationLine)}
        />
        <TextField
          label={text.validTo}
          hint={text.unlimited}
          type="date"
          value={validTo}
          onChange={setValidTo}
          error={problemOf('validTo')}
        />
      </div>
      <FormProblem>{error && !isInPlace ? readProblem(error, locale).message : ''}</FormProblem>
      <Button type="primary" htmlType="submit" loading={loading}>
        {text.grant}
      </Button>
    </form>
  );
}
