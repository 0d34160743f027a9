import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { formatDate } from '../../lib/format-date.js';
import { organizationPath } from '../../lib/organization-path.js';
import { AppLink } from '../../ui/app-link.js';
import { Scroller } from '../../ui/scroller.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import tableStyles from './list-table.module.css';
import type { OrganizationRow } from './organization-fragments.js';
import styles from './organization-table.module.css';
import { organizationsText } from './organizations-text.js';
import type { OrderField } from './use-organizations-state.js';

interface OrganizationTableProps {
  caption: string;
  organizations: readonly OrganizationRow[];
  isStale?: boolean;
  /** Left out where the order is fixed. */
  order?: { sort: OrderField | null; desc: boolean; onSort(field: OrderField | null, desc: boolean): void };
}

export function OrganizationTable({ caption, organizations, isStale = false, order }: OrganizationTableProps) {
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const isMixed = organizations.some(({ provenance }) => provenance !== 'SYNTHETIC');
  return (
    <Scroller label={caption} className={isStale ? tableStyles.stale : undefined}>
      <table className={tableStyles.table}>
        <caption className="ug-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <Head label={text.name} field="NAME" order={order} />
            <Head label={text.code} field="CODE" order={order} />
            <Head label={text.kind} order={order} />
            <Head label={text.level} field="LEVEL" order={order} />
            <Head label={text.area} order={order} />
            <Head label={text.establishedOn} field="ESTABLISHED_ON" order={order} />
            <Head label={text.status} order={order} />
          </tr>
        </thead>
        <tbody>
          {organizations.map((organization) => (
            <tr key={organization.id} className={organization.status === 'ACTIVE' ? undefined : styles.dissolved}>
              <th scope="row">
                <AppLink to={organizationPath(organization.code)}>{organization.name}</AppLink>
                {isMixed && organization.provenance === 'SYNTHETIC' ? <SyntheticMark isShort /> : null}
              </th>
              <td>{organization.code}</td>
              <td>{organizationKinds.get(organization.kind)[locale]}</td>
              <td>{organizationLevels.get(organization.level)[locale]}</td>
              <td>{areaName(organization.division, locale)}</td>
              <td>{formatDate(organization.establishedOn, locale)}</td>
              <td>{organizationStatuses.get(organization.status)[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface HeadProps {
  label: string;
  field?: OrderField;
  order: OrganizationTableProps['order'];
}

/** First click ascending, second descending, third back to the server's own order. */
function Head({ label, field, order }: HeadProps) {
  const text = useText(organizationsText);
  if (!field || !order) return <th scope="col">{label}</th>;
  const isSorted = order.sort === field;
  const next = () => {
    if (!isSorted) order.onSort(field, false);
    else if (order.desc) order.onSort(null, false);
    else order.onSort(field, true);
  };
  return (
    <th scope="col" aria-sort={isSorted ? (order.desc ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} title={text.sortBy(label)} onClick={next}>
        {label}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (order.desc ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}
