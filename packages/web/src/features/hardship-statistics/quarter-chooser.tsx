import { useId } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { quarterName } from '../../lib/quarters.js';
import { Field } from '../../ui/field.js';
import styles from './statistics.module.css';
import { statisticsText } from './statistics-text.js';

interface QuarterChooserProps {
  quarters: readonly string[];
  /** Also one of before, as an address may name it. */
  value: string;
  onChange(quarter: string): void;
}

/** One of the quarters that are over. */
export function QuarterChooser({ quarters, value, onChange }: QuarterChooserProps) {
  const id = useId();
  const text = useText(statisticsText);
  const { locale } = useLocale();
  const offered = quarters.includes(value) ? quarters : [...quarters, value];
  return (
    <Field label={text.period} htmlFor={id}>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        {offered.map((quarter) => (
          <option key={quarter} value={quarter}>
            {quarterName(quarter, locale)}
          </option>
        ))}
      </select>
    </Field>
  );
}
