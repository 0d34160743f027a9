import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import { periodShifts } from './period-shifts.js';
import type { StatisticsQuestion } from './statistics-question.js';

type Display = Pick<StatisticsQuestion, 'totals' | 'parts' | 'shift' | 'asKnownOn'>;

export function DisplayFields({
  totals,
  parts,
  shift,
  asKnownOn,
  onChange,
}: Display & { onChange(change: Partial<Display>): void }) {
  const text = useText(composerText);
  const { locale } = useLocale();
  const shifts = periodShifts.items.map((item) => ({ value: item.code as string, label: item[locale] }));
  return (
    <fieldset className={styles.section}>
      <legend>{text.display}</legend>
      <label className={styles.check}>
        <input type="checkbox" checked={totals} onChange={() => onChange({ totals: !totals })} />
        {text.totals}
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={parts} onChange={() => onChange({ parts: !parts })} />
        {text.parts}
      </label>
      <SelectField
        label={text.comparison}
        value={shift ?? ''}
        options={[{ value: '', label: text.noComparison }, ...shifts]}
        onChange={(value) => onChange({ shift: periodShifts.codes.find((code) => code === value) ?? null })}
      />
      <label className={styles.field}>
        {text.knownOn}
        <input type="date" value={asKnownOn} onChange={(event) => onChange({ asKnownOn: event.target.value })} />
        <span>{text.knownOnHint}</span>
      </label>
    </fieldset>
  );
}
