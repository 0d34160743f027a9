import { useText } from '../i18n/use-text.js';
import styles from './synthetic-mark.module.css';
import { uiText } from './ui-text.js';

/** Stands wherever a synthetic value is shown, so that nothing invented passes for real. */
export function SyntheticMark({ isShort = false }: { isShort?: boolean }) {
  const text = useText(uiText);
  return (
    <span className={isShort ? styles.short : styles.mark} title={text.syntheticHint}>
      {isShort ? text.syntheticShort : text.synthetic}
    </span>
  );
}
