import { dataSources } from '@uniongraph/schema/codes/data-source';
import type { Locale } from '../../i18n/locale.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatValue } from '../../lib/format-value.js';
import type { Snapshot } from './organization-query.js';
import { organizationText } from './organization-text.js';
import { snapshotMeasures } from './snapshot-series.js';

/** Every snapshot, newest first; measures that nobody ever reported have no column. */
export function snapshotTable(snapshots: readonly Snapshot[], name: string, locale: Locale): ChartTable {
  const text = organizationText[locale];
  const measures = snapshotMeasures.filter((measure) => snapshots.some((snapshot) => snapshot[measure] !== null));
  const isMixed = snapshots.some(({ provenance }) => provenance !== 'SYNTHETIC');
  const rank = ({ source }: Snapshot) => dataSources.codes.indexOf(source);
  const newestFirst = [...snapshots].sort((left, right) =>
    left.asOf === right.asOf ? rank(left) - rank(right) : left.asOf < right.asOf ? 1 : -1,
  );
  return {
    caption: text.snapshotCaption(name),
    columns: [
      { key: 'asOf', title: text.asOf },
      { key: 'source', title: text.source },
      ...measures.map((measure) => ({ key: measure, title: text.measures[measure], unit: 'COUNT' as const })),
    ],
    rows: newestFirst.map((snapshot) => ({
      key: `${snapshot.asOf} ${snapshot.source}`,
      cells: {
        asOf: { text: snapshot.asOf, isSynthetic: isMixed && snapshot.provenance === 'SYNTHETIC' },
        source: { text: dataSources.get(snapshot.source)[locale] },
        ...Object.fromEntries(
          measures.map((measure) => [
            measure,
            { text: formatValue(snapshot[measure], { unit: 'COUNT' }, locale), value: snapshot[measure] },
          ]),
        ),
      },
    })),
  };
}
