import { useText } from '../../i18n/use-text.js';
import styles from './reveal.module.css';
import { revealText } from './reveal-text.js';
import { placeOf, type RevealableRow } from './revealable.js';

interface FieldChoiceProps {
  rows: readonly RevealableRow[];
  /** Places of the fields that are wanted. */
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Which masked fields are wanted, row by row. */
export function FieldChoice({ rows, chosen, onChange }: FieldChoiceProps) {
  const text = useText(revealText);
  return rows.map((row) => (
    <fieldset key={row.id} className={styles.fields}>
      <legend>{row.label ?? text.fields}</legend>
      {row.fields.map((field) => {
        const place = placeOf(row, field);
        return (
          <label key={place}>
            <input
              type="checkbox"
              checked={chosen.includes(place)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, place] : chosen.filter((each) => each !== place))
              }
            />
            {field.label}
          </label>
        );
      })}
    </fieldset>
  ));
}
