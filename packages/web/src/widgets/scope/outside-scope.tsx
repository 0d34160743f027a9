import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useViewer } from '../viewer/use-viewer.js';
import styles from './outside-scope.module.css';
import { scopeText } from './scope-text.js';

/** Stands where the numbers of an area would, when it is not the reader's to see; leads back to the same page of his own. */
export function OutsideScope({ back }: { back: string }) {
  const text = useText(scopeText);
  const { viewer } = useViewer();
  return (
    <section className={styles.panel}>
      <EmptyState title={text.outside}>
        {text.outsideHint(viewer.organization?.name ?? '')} <AppLink to={back}>{text.back}</AppLink>
      </EmptyState>
    </section>
  );
}
