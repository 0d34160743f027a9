import { auditEvents } from '@uniongraph/schema/codes/audit-event';
import { auditOutcomes } from '@uniongraph/schema/codes/audit-outcome';
import { Button } from 'antd';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../admin.module.css';
import type { AuditFilterState } from './audit-filter.js';
import { auditText } from './audit-text.js';

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
        options={[all, ...auditEvents.items.map((item) => ({ value: item.code, label: item[locale] }))]}
        onChange={(value) => onChange({ event: auditEvents.codes.find((event) => event === value) ?? null })}
      />
      <SelectField
        label={text.outcome}
        value={filter.outcome ?? ''}
        options={[all, ...auditOutcomes.items.map((item) => ({ value: item.code, label: item[locale] }))]}
        onChange={(value) => onChange({ outcome: auditOutcomes.codes.find((outcome) => outcome === value) ?? null })}
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
      <TextField
        label={text.to}
        type="date"
        value={filter.to ?? ''}
        error={filter.from && filter.to && filter.to < filter.from ? text.beforeFrom : undefined}
        onChange={(to) => onChange({ to: to || null })}
      />
      <Button onClick={() => onChange({ event: null, outcome: null, who: null, subject: null, from: null, to: null })}>
        {text.clear}
      </Button>
    </div>
  );
}
