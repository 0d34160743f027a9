import { useText } from '../../i18n/use-text.js';
import { Segmented } from '../../ui/segmented.js';
import { SelectField } from '../../ui/select-field.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import type { OfferedYear } from './offered-years.js';
import { PartSelect } from './part-select.js';
import { formatPeriod, type PeriodForm, type PeriodGrain, parsePeriod, periodGrains } from './period-form.js';
import { YearSelect } from './year-select.js';

interface PeriodFieldsProps {
  period: string;
  /** Years that can be chosen, oldest first. */
  years: readonly OfferedYear[];
  onChange(period: string): void;
}

export function PeriodFields({ period, years, onChange }: PeriodFieldsProps) {
  const text = useText(composerText);
  const form = parsePeriod(period);
  const change = (next: PeriodForm) => onChange(formatPeriod(next));
  const reported = years.filter(({ hasReport }) => hasReport);
  const latest = reported.at(-1)?.year ?? new Date().getFullYear();
  const mode = form.mode === 'RANGE' ? 'RANGE' : 'ONE';
  const grain: PeriodGrain = form.mode === 'OTHER' ? 'YEAR' : form.grain;
  const setMode = (next: 'ONE' | 'RANGE') => {
    if (next === mode && form.mode !== 'OTHER') return;
    if (next === 'ONE')
      change({ mode: 'ONE', grain, year: form.mode === 'RANGE' ? form.to : latest, part: 1, date: '' });
    else
      change({ mode: 'RANGE', grain: grain === 'DATE' ? 'MONTH' : grain, from: years[0]?.year ?? latest, to: latest });
  };
  return (
    <fieldset className={styles.section}>
      <legend>
        {text.period}
        <Segmented
          label={text.periodMode}
          choices={[
            { value: 'ONE', label: text.onePeriod },
            { value: 'RANGE', label: text.manyPeriods },
          ]}
          value={mode}
          onChange={setMode}
        />
      </legend>
      <div className={styles.fields}>
        {form.mode === 'OTHER' ? (
          <label className={styles.field}>
            {text.otherPeriod}
            <input value={period} onChange={(event) => onChange(event.target.value)} />
            <span>{text.otherPeriodHint}</span>
          </label>
        ) : (
          <SelectField
            label={text.grain}
            value={form.grain}
            options={periodGrains
              .filter((each) => mode === 'ONE' || each !== 'DATE')
              .map((each) => ({ value: each, label: text.grains[each] }))}
            onChange={(next) => change(withGrain(form, next as PeriodGrain))}
          />
        )}
        {form.mode === 'ONE' && form.grain !== 'DATE' ? (
          <YearSelect
            label={text.year}
            value={form.year}
            years={years}
            onChange={(year) => change({ ...form, year })}
          />
        ) : null}
        {form.mode === 'ONE' && form.grain in text.part ? (
          <PartSelect form={form} onChange={(part) => change({ ...form, part })} />
        ) : null}
        {form.mode === 'ONE' && form.grain === 'DATE' ? (
          <label className={styles.field}>
            {text.date}
            <input
              type="date"
              value={form.date}
              onChange={(event) => event.target.value && change({ ...form, date: event.target.value })}
            />
          </label>
        ) : null}
        {form.mode === 'RANGE' ? (
          <>
            <YearSelect
              label={text.from}
              value={form.from}
              years={years}
              onChange={(from) => change({ ...form, from })}
            />
            <YearSelect label={text.to} value={form.to} years={years} onChange={(to) => change({ ...form, to })} />
          </>
        ) : null}
      </div>
    </fieldset>
  );
}

function withGrain(form: PeriodForm, grain: PeriodGrain): PeriodForm {
  if (form.mode === 'RANGE') return grain === 'DATE' ? form : { ...form, grain };
  if (form.mode === 'ONE') return { ...form, grain, date: form.date || `${form.year}-12-31` };
  return form;
}
