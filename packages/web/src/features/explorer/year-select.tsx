import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { composerText } from './composer-text.js';

interface YearSelectProps {
  label: string;
  value: number;
  years: readonly number[];
  onChange(year: number): void;
}

export function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const text = useText(composerText);
  const offered = years.includes(value) ? years : [...years, value].sort((a, b) => a - b);
  const options = offered.map((year) => ({ value: String(year), label: text.yearName(year) })).reverse();
  return (
    <SelectField label={label} value={String(value)} options={options} onChange={(year) => onChange(Number(year))} />
  );
}
