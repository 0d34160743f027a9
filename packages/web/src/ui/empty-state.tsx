import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './states.module.css';
import { uiText } from './ui-text.js';

export function EmptyState({ title, children }: { title?: string; children?: ReactNode }) {
  const text = useText(uiText);
  return (
    <div className={styles.state}>
      <p className={styles.stateTitle}>{title ?? text.empty}</p>
      <p>{children ?? text.emptyHint}</p>
    </div>
  );
}
