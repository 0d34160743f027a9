import { incomeKinds } from '@uniongraph/schema/codes/income-kind';
import { rigidSpendingKinds } from '@uniongraph/schema/codes/rigid-spending-kind';
import type { InputFaults } from '../../apollo/input-faults.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { TextField } from '../../ui/text-field.js';
import type { FinancesDraft } from './finances-draft.js';
import styles from './form.module.css';
import { formText } from './form-text.js';

interface FinancesFieldsProps {
  value: FinancesDraft;
  faults: InputFaults;
  onChange(value: FinancesDraft): void;
}

/** Income and unavoidable expenditure of a year by component; what they come to is told by the server once they are saved. */
export function FinancesFields({ value, faults, onChange }: FinancesFieldsProps) {
  const text = useText(formText);
  const { locale } = useLocale();
  const groups = [
    { name: 'income', list: incomeKinds },
    { name: 'spending', list: rigidSpendingKinds },
  ] as const;
  const amount = (label: string, typed: string, place: string, onType: (text: string) => void) => (
    <TextField
      key={place}
      label={label}
      value={typed}
      onChange={onType}
      error={faults.at(place)}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
    />
  );
  return (
    <>
      {groups.map(({ name, list }) => (
        <fieldset key={name} className={styles.group}>
          <legend>{text[name]}</legend>
          <div className={styles.amounts}>
            {list.items.map((item, index) =>
              amount(item[locale], value[name][item.code as never], `finances.${name}[${index}].yuan`, (yuan) =>
                onChange({ ...value, [name]: { ...value[name], [item.code]: yuan } }),
              ),
            )}
          </div>
        </fieldset>
      ))}
      <fieldset className={styles.group}>
        <legend>{text.sudden}</legend>
        <div className={styles.amounts}>
          {amount(text.suddenLoss, value.suddenLoss, 'finances.suddenLoss', (suddenLoss) =>
            onChange({ ...value, suddenLoss }),
          )}
        </div>
      </fieldset>
    </>
  );
}
