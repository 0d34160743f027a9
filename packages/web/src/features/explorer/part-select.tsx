import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { composerText } from './composer-text.js';
import { type PeriodForm, partsOfYear } from './period-form.js';

type OnePeriod = Extract<PeriodForm, { mode: 'ONE' }>;

/** Which half-year, quarter or month of the year. */
export function PartSelect({ form, onChange }: { form: OnePeriod; onChange(part: number): void }) {
  const text = useText(composerText);
  const grain = form.grain as keyof typeof text.part;
  const options = Array.from({ length: partsOfYear[grain] }, (_, index) => ({
    value: String(index + 1),
    label: text.partName[grain](index + 1),
  }));
  return (
    <SelectField
      label={text.part[grain]}
      value={String(form.part)}
      options={options}
      onChange={(part) => onChange(Number(part))}
    />
  );
}
