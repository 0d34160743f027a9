import { Button } from 'antd';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../admin.module.css';
import { auditEventCodes, auditEventName } from './audit-events.js';
import type { AuditFilterState } from './audit-filter.js';
import { auditText } from './audit-text.js';

export const outcomes = ['SUCCEEDED', 'REFUSED', 'FAILED'] as const;

interface AuditFiltersProps {
  filter: AuditFilterState;
  onChange(part: Partial<{ [Key in keyof AuditFilterState]: AuditFilterState[Key] | null }>): void;
}

export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const text = useText(auditText);
  const { locale } = useLocale();
  const all = { value: '', label: text.all };
  return (
    <div className={styles.bar}>
      <SelectField
        label={text.event}
        value={filter.event ?? ''}
        options={[all, ...auditEventCodes.map((code) => ({ value: code, label: auditEventName(code, locale) }))]}
        onChange={(event) => onChange({ event: event || null })}
      />
      <SelectField
        label={text.outcome}
        value={filter.outcome ?? ''}
        options={[all, ...outcomes.map((outcome) => ({ value: outcome, label: text.outcomes[outcome] }))]}
        onChange={(value) => onChange({ outcome: outcomes.find((outcome) => outcome === value) ?? null })}
      />
      <TextField
        label={text.who}
        placeholder={text.whoHint}
        value={filter.who}
        onChange={(who) => onChange({ who: who || null })}
      />
      <TextField
        label={text.subject}
        placeholder={text.subjectHint}
        value={filter.subject}
        onChange={(subject) => onChange({ subject: subject || null })}
      />
      <TextField
        label={text.from}
        type="date"
        value={filter.from ?? ''}
        onChange={(from) => onChange({ from: from || null })}
      />
      <TextField label={text.to} type="date" value={filter.to ?? ''} onChange={(to) => onChange({ to: to || null })} />
      <Button onClick={() => onChange({ event: null, outcome: null, who: null, subject: null, from: null, to: null })}>
        {text.clear}
      </Button>
    </div>
  );
}
