import styles from './select-field.module.css';

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
  /** Whether something other than the empty choice must be taken. */
  isRequired?: boolean;
}

/** One choice of a list, its label above. */
export function SelectField({ label, value, options, onChange, isRequired = false }: SelectFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <select value={value} required={isRequired} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
