import { useId } from 'react';
import styles from './select-field.module.css';

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
  /** Whether something other than the empty choice must be taken. */
  isRequired?: boolean;
  /** What helps to choose. */
  hint?: string;
  error?: string | undefined;
}

/** One choice of a list, its label above, hint or error below. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, options, onChange, isRequired = false, hint, error } = props;
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={below ? `${id}-below` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {below ? (
        <span id={`${id}-below`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {below}
        </span>
      ) : null}
    </div>
  );
}
