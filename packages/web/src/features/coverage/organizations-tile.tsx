import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue, noValue } from '../../lib/format-value.js';
import { organizationPath } from '../../lib/organization-path.js';
import { today } from '../../lib/today.js';
import { AppLink } from '../../ui/app-link.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Tile } from '../../ui/tile.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import { snapshotAsOf } from './snapshot-as-of.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';

type OrganizationsData = CoverageData['organizations'];

interface OrganizationsTileProps {
  state: TileState<OrganizationsData>;
  area: string;
  /** End of the chosen period: members are told as of it. */
  day: string;
  locale: Locale;
  onRetry(): void;
  className?: string | undefined;
}

/** The lowest level of the page: where no areas lie below, the unions of the county are next. */
export function OrganizationsTile({ state, area, day, locale, onRetry, className }: OrganizationsTileProps) {
  const text = useText(coverageText);
  if (state.kind !== 'ready') {
    return (
      <TilePlaceholder title={text.organizations} state={state} height={300} className={className} onRetry={onRetry} />
    );
  }
  const { totalCount } = state.data;
  const table = organizationsTable(state.data, day, locale, text);
  const count = formatValue(totalCount, { unit: 'COUNT' }, locale);
  return (
    <Tile
      title={text.organizations}
      className={className ?? ''}
      actions={<AppLink to={`/organizations?area=${area}`}>{text.allOrganizations}</AppLink>}
      footer={totalCount > 0 ? text.organizationsHint(count, formatDate(today(), locale)) : null}
    >
      {totalCount === 0 ? <EmptyState /> : <DataTable model={table} />}
    </Tile>
  );
}

function organizationsTable(
  { nodes }: NonNullable<OrganizationsData>,
  day: string,
  locale: Locale,
  text: (typeof coverageText)[Locale],
): ChartTable {
  return {
    caption: text.organizations,
    columns: [
      { key: 'name', title: text.organizationName },
      { key: 'kind', title: organizationKinds[locale] },
      { key: 'members', title: text.members, unit: 'COUNT' },
      { key: 'asOf', title: text.asOf },
    ],
    rows: nodes.map((node) => {
      const snapshot = snapshotAsOf(node.membershipSnapshots, day);
      const cells = {
        name: {
          text: node.name,
          to: organizationPath(node.code),
          isSynthetic: node.provenance === 'SYNTHETIC',
        },
        kind: { text: organizationKinds.find(node.kind)?.[locale] ?? node.kind },
        members: {
          text: formatValue(snapshot?.members, { unit: 'COUNT' }, locale),
          value: snapshot?.members ?? null,
        },
        asOf: { text: snapshot?.asOf ?? noValue },
      };
      return { key: node.id, cells };
    }),
  };
}
