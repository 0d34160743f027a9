import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'id'> {
  label: string;
  value: string;
  onChange(value: string): void;
  /** What helps to fill it in; its line is kept free where it may come and go. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Stands at the end of the line, such as a button that shows a password. */
  after?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text: label above, hint or error below. */
export function TextField({ label, value, onChange, hint, error, after, ...input }: TextFieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.line}>
        <input
          {...input}
          id={id}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={below ? `${id}-below` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {after}
      </span>
      {below === undefined ? null : (
        <span id={`${id}-below`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {below}
        </span>
      )}
    </div>
  );
}
