import styles from './form.module.css';

interface CheckListProps<Code extends string> {
  label: string;
  items: readonly { code: Code; label: string }[];
  value: readonly Code[];
  onChange(value: Code[]): void;
  error?: string | undefined;
}

/** Several of a list may hold. */
export function CheckList<Code extends string>({ label, items, value, onChange, error }: CheckListProps<Code>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.checks}>
        {items.map((item) => (
          <label key={item.code}>
            <input
              type="checkbox"
              checked={value.includes(item.code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, item.code] : value.filter((each) => each !== item.code))
              }
            />
            {item.label}
          </label>
        ))}
      </div>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
