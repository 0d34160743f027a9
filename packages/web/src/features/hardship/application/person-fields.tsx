import { healthStates } from '@uniongraph/schema/codes/health-state';
import { householdRelations } from '@uniongraph/schema/codes/household-relation';
import { sexes } from '@uniongraph/schema/codes/sex';
import { workStates } from '@uniongraph/schema/codes/work-state';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import formStyles from '../form.module.css';
import type { MemberDraft } from './application-draft.js';
import { applicationText } from './application-text.js';

interface PersonFieldsProps {
  value: MemberDraft;
  faultAt(field: string): string | undefined;
  onChange(part: Partial<MemberDraft>): void;
}

export function PersonFields({ value, faultAt, onChange }: PersonFieldsProps) {
  const text = useText(applicationText);
  const { locale } = useLocale();
  const typed = (name: 'name' | 'idNumber' | 'phone', isRequired = false) => (
    <TextField
      label={text[name]}
      value={value[name]}
      onChange={(words) => onChange({ [name]: words })}
      error={faultAt(name)}
      autoComplete="off"
      spellCheck={false}
      maxLength={50}
      required={isRequired}
    />
  );
  const chosen = (
    name: 'sex' | 'health' | 'workState',
    { items }: { items: readonly { code: string; zh: string; en: string }[] },
    hint?: string,
  ) => (
    <SelectField
      label={text[name]}
      value={value[name]}
      options={[
        { value: '', label: text.notSaid },
        ...items.map((item) => ({ value: item.code, label: item[locale] })),
      ]}
      onChange={(code) => onChange({ [name]: code })}
      error={faultAt(name)}
      {...(hint && { hint })}
    />
  );
  return (
    <div className={formStyles.amounts}>
      <SelectField
        label={text.relation}
        value={value.relation}
        options={householdRelations.items.map((item) => ({ value: item.code, label: item[locale] }))}
        onChange={(code) => onChange({ relation: householdRelations.find(code)?.code ?? 'OTHER' })}
        error={faultAt('relation')}
      />
      {typed('name', true)}
      {typed('idNumber')}
      {value.idNumber ? null : chosen('sex', sexes, text.sexHint)}
      {typed('phone')}
      {chosen('health', healthStates)}
      {chosen('workState', workStates)}
    </div>
  );
}
