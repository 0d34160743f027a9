import { type ArchiveLevel, archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { type HardshipCause, hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { type HardshipExclusion, hardshipExclusions } from '@uniongraph/schema/codes/hardship-exclusion';
import type { InputFaults } from '../../apollo/input-faults.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { CheckList } from './check-list.js';
import styles from './form.module.css';
import { formText } from './form-text.js';

/** What an application and a correction say of a household beside its people and finances; blank until it is chosen. */
export interface CaseDraft {
  unitName: string;
  archiveLevel: ArchiveLevel | '';
  mainCause: HardshipCause | '';
  otherCauses: HardshipCause[];
  exclusions: HardshipExclusion[];
}

interface CaseFieldsProps {
  value: CaseDraft;
  faults: InputFaults;
  onChange(part: Partial<CaseDraft>): void;
}

export function CaseFields({ value, faults, onChange }: CaseFieldsProps) {
  const text = useText(formText);
  const { locale } = useLocale();
  const choose = { value: '', label: text.choose };
  const named = <Code extends string>(items: readonly { code: Code; zh: string; en: string }[]) =>
    items.map((item) => ({ code: item.code, label: item[locale] }));
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={text.unitName}
          value={value.unitName}
          onChange={(unitName) => onChange({ unitName })}
          error={faults.at('unitName')}
          autoComplete="off"
        />
        <SelectField
          label={text.level}
          value={value.archiveLevel}
          isRequired
          options={[choose, ...archiveLevels.items.map((item) => ({ value: item.code, label: item[locale] }))]}
          onChange={(code) => onChange({ archiveLevel: archiveLevels.find(code)?.code ?? '' })}
          error={faults.at('archiveLevel')}
        />
        <SelectField
          label={text.mainCause}
          value={value.mainCause}
          isRequired
          options={[choose, ...hardshipCauses.items.map((item) => ({ value: item.code, label: item[locale] }))]}
          onChange={(code) => onChange({ mainCause: hardshipCauses.find(code)?.code ?? '' })}
          error={faults.at('mainCause')}
        />
      </div>
      <CheckList
        label={text.otherCauses}
        items={named(hardshipCauses.items.filter(({ code }) => code !== value.mainCause))}
        value={value.otherCauses}
        onChange={(otherCauses) => onChange({ otherCauses })}
        error={faults.at('otherCauses')}
      />
      <CheckList
        label={text.exclusions}
        items={named(hardshipExclusions.items)}
        value={value.exclusions}
        onChange={(exclusions) => onChange({ exclusions })}
        error={faults.at('exclusions')}
      />
    </>
  );
}
