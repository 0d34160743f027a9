import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import type { ChartValue } from '../../charts/chart-value.js';
import { useLocale } from '../../i18n/use-locale.js';
import styles from './headline.module.css';

/** Says when a value is not an ordinary one: provisional, estimated, or after a change of definition. */
export function StatusNote({ value }: { value: ChartValue }) {
  const { locale } = useLocale();
  if (value.status === 'NORMAL' || value.value === null) return null;
  const status = observationStatuses.get(value.status);
  const note = (locale === 'zh' ? value.note : value.noteEn) ?? (locale === 'zh' ? status.noteZh : status.noteEn);
  return (
    <p className={styles.status} title={note}>
      {status[locale]}
      {note ? <span className={styles.statusNote}>{note}</span> : null}
    </p>
  );
}
