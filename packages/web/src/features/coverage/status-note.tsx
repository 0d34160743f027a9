import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import { useLocale } from '../../i18n/use-locale.js';
import type { HeadlineValue } from './coverage-fragments.js';
import styles from './headline.module.css';

/** Says when a value is not an ordinary one: provisional, estimated, after a change of definition, or several of these. */
export function StatusNote({ value }: { value: HeadlineValue }) {
  const { locale } = useLocale();
  if (value.status === 'NORMAL' || value.value === null) return null;
  const status = observationStatuses.get(value.status);
  const note = (locale === 'zh' ? value.note : value.noteEn) ?? (locale === 'zh' ? status.noteZh : status.noteEn);
  return (
    <p className={styles.status} title={note}>
      {value.statuses.map((each) => observationStatuses.get(each)[locale]).join(' · ')}
      {note ? <span className={styles.statusNote}>{note}</span> : null}
    </p>
  );
}
