import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { composerText } from './composer-text.js';
import type { OfferedYear } from './offered-years.js';

interface YearSelectProps {
  label: string;
  value: number;
  years: readonly OfferedYear[];
  onChange(year: number): void;
}

export function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const text = useText(composerText);
  const isOffered = years.some(({ year }) => year === value);
  const offered = isOffered ? years : [...years, { year: value, hasReport: true }].sort((a, b) => a.year - b.year);
  const options = offered
    .map(({ year, hasReport }) => ({
      value: String(year),
      label: text.yearName(year) + (hasReport ? '' : text.noReport),
    }))
    .reverse();
  return (
    <SelectField label={label} value={String(value)} options={options} onChange={(year) => onChange(Number(year))} />
  );
}
