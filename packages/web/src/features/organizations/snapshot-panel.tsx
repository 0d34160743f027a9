import { useId, useState } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import { DataTable } from '../../ui/data-table.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import type { Snapshot } from './organization-query.js';
import { organizationText } from './organization-text.js';
import panelStyles from './panel.module.css';
import { SnapshotChart } from './snapshot-chart.js';
import styles from './snapshot-panel.module.css';
import { snapshotSentence } from './snapshot-sentence.js';
import { type SnapshotMeasure, snapshotMeasures, snapshotSeries } from './snapshot-series.js';
import { snapshotTable } from './snapshot-table.js';

interface SnapshotPanelProps {
  name: string;
  /** Division of the organization, whose figures the explorer shows. */
  areaCode: string;
  snapshots: readonly Snapshot[];
}

/** Workers and members as they were reported: one measure drawn and told, all of them in the table. */
export function SnapshotPanel({ name, areaCode, snapshots }: SnapshotPanelProps) {
  const id = useId();
  const explorerPath = `/explorer?ind=members,workersInUnionisedUnits&area=${areaCode}`;
  const text = useText(organizationText);
  const { locale } = useLocale();
  const [measure, setMeasure] = useState<SnapshotMeasure>('members');
  const reported = snapshotMeasures.filter((each) => snapshotSeries(snapshots, each).length > 0);
  const series = snapshotSeries(snapshots, measure);
  const sentence = snapshotSentence(series, measure, locale);
  return (
    <section className={panelStyles.panel} aria-labelledby={id}>
      <div className={panelStyles.panelHead}>
        <h2 id={id}>
          {text.membership}
          {snapshots.length > 0 && snapshots.every(({ provenance }) => provenance === 'SYNTHETIC') ? (
            <SyntheticMark />
          ) : null}
        </h2>
        {reported.length > 1 ? (
          <label className={panelStyles.hint}>
            {text.measure}{' '}
            <select
              className={styles.select}
              value={measure}
              onChange={(event) =>
                setMeasure(snapshotMeasures.find((each) => each === event.target.value) ?? 'members')
              }
            >
              {reported.map((each) => (
                <option key={each} value={each}>
                  {text.measures[each]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {snapshots.length === 0 ? (
        <p className={panelStyles.hint}>
          {text.noSnapshots} <AppLink to={explorerPath}>{text.areaFigures}</AppLink>
        </p>
      ) : (
        <>
          {series.length > 0 ? (
            <SnapshotChart title={text.chartTitle(text.measures[measure])} sentence={sentence} series={series} />
          ) : null}
          <p className={styles.sentence}>{sentence}</p>
          <DataTable model={snapshotTable(snapshots, name, locale)} showCaption />
        </>
      )}
    </section>
  );
}
