import styles from './segmented.module.css';

interface SegmentedProps<Choice extends string> {
  label: string;
  choices: readonly { value: Choice; label: string; lang?: string }[];
  value: Choice;
  onChange(value: Choice): void;
}

/** A few exclusive choices side by side, each a button that says whether it is pressed. */
export function Segmented<Choice extends string>({ label, choices, value, onChange }: SegmentedProps<Choice>) {
  return (
    <fieldset className={styles.segmented}>
      <legend className="ug-visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          lang={choice.lang}
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
