import { useQuery } from '@apollo/client/react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-value.js';
import { today } from '../../lib/today.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { ExportAll } from './export-all.js';
import { listVariables } from './list-variables.js';
import { OrganizationFilters } from './organization-filters.js';
import styles from './organization-list.module.css';
import { OrganizationTable } from './organization-table.js';
import { OrganizationsQuery } from './organizations-query.js';
import { organizationsText } from './organizations-text.js';
import { Pager } from './pager.js';
import panelStyles from './panel.module.css';
import { type ChangeOrganizations, firstPage, type OrganizationsState, pageSizes } from './use-organizations-state.js';

interface OrganizationListProps {
  areaName: string;
  state: OrganizationsState;
  onChange: ChangeOrganizations;
}

export function OrganizationList({ areaName, state, onChange }: OrganizationListProps) {
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const variables = listVariables(state);
  const asked = useQuery(OrganizationsQuery, { variables });
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  const isStale = asked.loading && asked.data === undefined;
  const page = (asked.data ?? asked.previousData)?.unionOrganizations;
  const error = asked.loading ? undefined : asked.error;
  return (
    <>
      <OrganizationFilters state={state} onChange={onChange} />
      <section className={panelStyles.panel} aria-label={text.list} aria-busy={asked.loading}>
        <div className={styles.head}>
          <p role="status" className={styles.count}>
            {page ? text.total(count(page.totalCount), state.grassroots === true, formatDate(today(), locale)) : ''}
            {page?.nodes.length && page.nodes.every(({ provenance }) => provenance === 'SYNTHETIC') ? (
              <SyntheticMark />
            ) : null}
          </p>
          {page?.totalCount ? <ExportAll variables={variables} /> : null}
        </div>
        {error ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void asked.refetch()} /> : null}
        {!page && asked.loading ? <LoadingState height={480} /> : null}
        {page && !error ? (
          <>
            {page.nodes.length > 0 ? (
              <OrganizationTable
                caption={text.caption(areaName)}
                organizations={page.nodes}
                isStale={isStale}
                order={{
                  sort: state.sort,
                  desc: state.desc,
                  onSort: (sort, desc) => void onChange({ sort, desc, ...firstPage }),
                }}
              />
            ) : (
              <>
                <p>
                  <strong>{text.none}</strong>
                </p>
                <p className={panelStyles.hint}>{text.noneHint}</p>
              </>
            )}
            {page.totalCount > 0 ? (
              <Pager pageInfo={page.pageInfo} onPage={(cursor) => void onChange(cursor)}>
                <label className={panelStyles.hint}>
                  {text.perPage}{' '}
                  <select
                    value={state.size}
                    onChange={(event) => void onChange({ size: Number(event.target.value), ...firstPage })}
                  >
                    {pageSizes.map((size) => (
                      <option key={size} value={size}>
                        {text.rows(size)}
                      </option>
                    ))}
                  </select>
                </label>
              </Pager>
            ) : null}
          </>
        ) : null}
      </section>
    </>
  );
}
