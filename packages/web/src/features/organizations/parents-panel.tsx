import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { useId } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatDate } from '../../lib/format-date.js';
import { organizationPath } from '../../lib/organization-path.js';
import { DataTable } from '../../ui/data-table.js';
import type { Organization } from './organization-query.js';
import { organizationText } from './organization-text.js';
import styles from './panel.module.css';

/** Parents on both lines with the days from and to which they were parents. */
export function ParentsPanel({ organization }: { organization: Organization }) {
  const id = useId();
  const text = useText(organizationText);
  const { locale } = useLocale();
  const { parents } = organization;
  const table: ChartTable = {
    caption: text.parents,
    columns: [
      { key: 'parent', title: text.parent },
      { key: 'line', title: text.line },
      { key: 'from', title: text.from },
      { key: 'to', title: text.to },
    ],
    rows: parents.map(({ line, parent, validFrom, validTo }) => ({
      key: `${line} ${parent.code} ${validFrom}`,
      cells: {
        parent: { text: parent.name, to: organizationPath(parent.code) },
        line: { text: organizationLines.get(line)[locale] },
        from: { text: formatDate(validFrom, locale) },
        to: { text: validTo ? formatDate(validTo, locale) : text.now },
      },
    })),
  };
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{text.parents}</h2>
      {parents.length > 0 ? <DataTable model={table} /> : <p className={styles.hint}>{text.noParents}</p>}
    </section>
  );
}
