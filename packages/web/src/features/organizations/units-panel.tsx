import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryStates } from 'nuqs';
import { useId } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { OrganizationUnitsQuery } from './members-below-queries.js';
import { organizationText } from './organization-text.js';
import { pageCursor } from './page-cursor.js';
import { Pager } from './pager.js';
import styles from './panel.module.css';
import { UnitTable } from './unit-table.js';

const cursors = { unitsAfter: parseAsString, unitsBefore: parseAsString };

export function UnitsPanel({ code, name }: { code: string; name: string }) {
  const id = useId();
  const text = useText(organizationText);
  const { locale } = useLocale();
  const [{ unitsAfter: after, unitsBefore: before }, setCursors] = useQueryStates(cursors, { history: 'push' });
  const asked = useQuery(OrganizationUnitsQuery, { variables: { code, ...pageCursor({ after, before }, 20) } });
  const page = (asked.data ?? asked.previousData)?.unionOrganization?.employingUnits;
  const isSynthetic = page?.nodes.length && page.nodes.every(({ provenance }) => provenance === 'SYNTHETIC');
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={asked.loading}>
      <div className={styles.panelHead}>
        <h2 id={id}>
          {text.units}
          {isSynthetic ? <SyntheticMark /> : null}
        </h2>
        <span className={styles.hint}>
          {page && page.totalCount > 0 ? text.unitTotal(formatValue(page.totalCount, { unit: 'COUNT' }, locale)) : ''}
        </span>
      </div>
      {asked.error && !page ? (
        <ErrorState problem={readProblem(asked.error, locale)} onRetry={() => void asked.refetch()} />
      ) : null}
      {asked.loading && !page ? <LoadingState height={160} /> : null}
      {page?.totalCount === 0 ? <p className={styles.hint}>{text.noUnits}</p> : null}
      {page && page.totalCount > 0 ? (
        <>
          <UnitTable caption={text.unitsCaption(name)} units={page.nodes} isStale={!asked.data} />
          <Pager
            pageInfo={page.pageInfo}
            onPage={(cursor) => void setCursors({ unitsAfter: cursor.after, unitsBefore: cursor.before })}
          />
        </>
      ) : null}
    </section>
  );
}
