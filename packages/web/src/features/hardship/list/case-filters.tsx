import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { Button } from 'antd';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './cases.module.css';
import { type CasesState, sortings } from './cases-state.js';
import { casesText } from './cases-text.js';

type Part = Partial<{ [Key in keyof CasesState]: CasesState[Key] | null }>;

interface CaseFiltersProps {
  address: CasesState;
  onChange(part: Part): void;
}

const cleared: Part = { q: null, state: null, category: null, cause: null, level: null, due: null };

export function CaseFilters({ address, onChange }: CaseFiltersProps) {
  const text = useText(casesText);
  const { locale } = useLocale();
  const lists = [
    { name: 'category', list: hardshipCategories },
    { name: 'cause', list: hardshipCauses },
    { name: 'level', list: archiveLevels },
  ] as const;
  const isFiltered = Object.keys(cleared).some((key) => address[key as keyof CasesState]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before Chromium 118 do not know <search>.
    <form role="search" className={styles.bar} aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={text.search}
        type="search"
        placeholder={text.searchHint}
        value={address.q}
        onChange={(typed) => onChange({ q: typed || null })}
      />
      {lists.map(({ name, list }) => (
        <SelectField
          key={name}
          label={text[name]}
          value={address[name] ?? ''}
          options={[
            { value: '', label: text.all },
            ...list.items.map((item) => ({ value: item.code, label: item[locale] })),
          ]}
          onChange={(value) => onChange({ [name]: value || null } as Part)}
        />
      ))}
      <SelectField
        label={text.sort}
        value={address.sort ?? 'APPLIED_ON'}
        options={sortings.map((value) => ({ value, label: text.sorts[value] }))}
        onChange={(value) => onChange({ sort: sortings.find((each) => each === value) ?? null })}
      />
      {isFiltered ? <Button onClick={() => onChange(cleared)}>{text.clear}</Button> : null}
    </form>
  );
}
