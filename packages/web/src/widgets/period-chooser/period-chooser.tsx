import { useId } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import type { CatalogueRound } from '../catalogue/catalogue-query.js';
import styles from './period-chooser.module.css';
import { periodChooserText } from './period-chooser-text.js';
import { periodOptions } from './period-options.js';

interface PeriodChooserProps {
  rounds: readonly CatalogueRound[];
  period: string;
  onChange(period: string): void;
}

export function PeriodChooser({ rounds, period, onChange }: PeriodChooserProps) {
  const id = useId();
  const { locale } = useLocale();
  const text = useText(periodChooserText);
  const options = periodOptions(rounds, period, locale, new Date().getFullYear());
  const index = options.findIndex((option) => option.period === period);
  const step = (offset: number, label: string, arrow: string) => {
    const target = options[index + offset];
    return (
      <button
        type="button"
        className={styles.step}
        aria-label={label}
        title={label}
        disabled={!target}
        onClick={() => target && onChange(target.period)}
      >
        {arrow}
      </button>
    );
  };
  return (
    <Field label={text.label} htmlFor={id}>
      <span className={styles.group}>
        {step(1, text.earlier, '‹')}
        <select id={id} value={period} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.period} value={option.period}>
              {option.label}
            </option>
          ))}
        </select>
        {step(-1, text.later, '›')}
      </span>
    </Field>
  );
}
