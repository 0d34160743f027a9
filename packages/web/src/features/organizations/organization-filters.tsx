import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import buttonStyles from './button.module.css';
import styles from './organization-filters.module.css';
import { organizationsText } from './organizations-text.js';
import { type ChangeOrganizations, firstPage, type OrganizationsState } from './use-organizations-state.js';
import { useTypedSearch } from './use-typed-search.js';

interface OrganizationFiltersProps {
  state: OrganizationsState;
  onChange: ChangeOrganizations;
}

export function OrganizationFilters({ state, onChange }: OrganizationFiltersProps) {
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const [typed, setTyped] = useTypedSearch(state.q, (q) => {
    void onChange({ q: q || null, ...firstPage }, { history: state.q === '' ? 'push' : 'replace' });
  });
  const named = (list: CodeList) => list.items.map((item) => ({ value: item.code, label: item[locale] }));
  const all = { value: '', label: text.all };
  const grassroots = [all, { value: 'true', label: text.onlyGrassroots }, { value: 'false', label: text.noGrassroots }];
  const isFiltered =
    state.q !== '' || state.kind || state.level || state.status !== 'ACTIVE' || state.grassroots !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before Chromium 118 do not know <search>.
    <form role="search" className={styles.bar} aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
      <label className={`${styles.field} ${styles.wide}`}>
        {text.search}
        <input
          type="search"
          placeholder={text.searchHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <SelectField
        label={text.kind}
        value={state.kind ?? ''}
        options={[all, ...named(organizationKinds)]}
        onChange={(value) => void onChange({ kind: organizationKinds.has(value) ? value : null, ...firstPage })}
      />
      <SelectField
        label={text.level}
        value={state.level ?? ''}
        options={[all, ...named(organizationLevels)]}
        onChange={(value) => void onChange({ level: organizationLevels.has(value) ? value : null, ...firstPage })}
      />
      <SelectField
        label={text.status}
        value={state.status}
        options={[...named(organizationStatuses), { value: 'ALL', label: text.all }]}
        onChange={(value) => void onChange({ status: organizationStatuses.has(value) ? value : 'ALL', ...firstPage })}
      />
      <SelectField
        label={text.grassroots}
        value={state.grassroots === null ? '' : String(state.grassroots)}
        options={grassroots}
        onChange={(value) => void onChange({ grassroots: value === '' ? null : value === 'true', ...firstPage })}
      />
      {isFiltered ? (
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => {
            setTyped('');
            void onChange({ q: null, kind: null, level: null, status: null, grassroots: null, ...firstPage });
          }}
        >
          {text.clear}
        </button>
      ) : null}
    </form>
  );
}
