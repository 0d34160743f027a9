import { useLocale } from '../i18n/use-locale.js';
import { type Withheld, withheldWords } from '../lib/withheld.js';
import { DefinitionButton } from './definition-button.js';
import styles from './withheld-mark.module.css';

/** Stands for a value that is not shown and explains itself on hover, focus and tap. */
export function WithheldMark({ label, withheld }: { label: string; withheld: Withheld }) {
  const { locale } = useLocale();
  const { title, reason, notZero } = withheldWords(withheld, locale);
  return (
    <DefinitionButton label={label} description={title}>
      <div className={styles.panel}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{reason}</p>
        <p className={styles.muted}>{notZero}</p>
      </div>
    </DefinitionButton>
  );
}
