import { useText } from '../i18n/use-text.js';
import styles from './states.module.css';
import { uiText } from './ui-text.js';

/** Keeps the place of what is coming; `height` in pixels. */
export function LoadingState({ height }: { height?: number }) {
  const text = useText(uiText);
  return (
    <div className={styles.loading} style={{ minHeight: height }} role="status">
      <span className="ug-visually-hidden">{text.loading}</span>
    </div>
  );
}
