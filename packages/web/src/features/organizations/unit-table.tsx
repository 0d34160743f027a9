import { dataSources } from '@uniongraph/schema/codes/data-source';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { formatValue, noValue } from '../../lib/format-value.js';
import { Scroller } from '../../ui/scroller.js';
import styles from './list-table.module.css';
import type { CoveredUnit } from './members-below-queries.js';
import { organizationText } from './organization-text.js';

interface UnitTableProps {
  caption: string;
  units: readonly CoveredUnit[];
  isStale: boolean;
}

/** Covered units; a head-count names its source, since sources count differently. */
export function UnitTable({ caption, units, isStale }: UnitTableProps) {
  const text = useText(organizationText);
  const { locale } = useLocale();
  return (
    <Scroller label={caption} className={isStale ? styles.stale : undefined}>
      <table className={styles.table}>
        <caption className="ug-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.unitName}</th>
            <th scope="col">{text.uscc}</th>
            <th scope="col">{text.unionState}</th>
            <th scope="col" className={styles.number}>
              {text.headcount}
            </th>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.industry}</th>
            <th scope="col">{text.division}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, uscc, name, unionState, latestHeadcount, industry, division }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{uscc}</td>
              <td>{unionStates.get(unionState)[locale]}</td>
              <td className={styles.number}>{formatValue(latestHeadcount?.employees, { unit: 'COUNT' }, locale)}</td>
              <td>
                {latestHeadcount
                  ? text.headcountNote(dataSources.get(latestHeadcount.source)[locale], latestHeadcount.asOf)
                  : noValue}
              </td>
              <td>{industry ? (locale === 'zh' ? industry.name : industry.nameEn) : noValue}</td>
              <td>{areaName(division, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
