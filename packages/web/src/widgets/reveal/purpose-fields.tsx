import { revealPurposes } from '@uniongraph/schema/codes/reveal-purpose';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { revealText } from './reveal-text.js';

/** A purpose of the list, empty until it is chosen, and a reason in words. */
export interface Purpose {
  purpose: string;
  reason: string;
}

interface PurposeFieldsProps {
  value: Purpose;
  onChange(value: Purpose): void;
  /** What is wrong with the reason. */
  error: string | undefined;
}

/** For what personal information is wanted. */
export function PurposeFields({ value, onChange, error }: PurposeFieldsProps) {
  const text = useText(revealText);
  const { locale } = useLocale();
  return (
    <>
      <SelectField
        label={text.purpose}
        value={value.purpose}
        isRequired
        options={[
          { value: '', label: text.choose },
          ...revealPurposes.items.map((item) => ({ value: item.code, label: item[locale] })),
        ]}
        onChange={(purpose) => onChange({ ...value, purpose })}
      />
      <TextAreaField
        label={text.reason}
        hint={text.reasonHint}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        error={error}
        maxLength={500}
        required
      />
    </>
  );
}
