import { Button } from 'antd';
import { useText } from '../../i18n/use-text.js';
import { CopySecret } from './copy-secret.js';
import { copySecretText } from './copy-secret-text.js';
import styles from './once-shown.module.css';

interface OnceShownProps {
  /** Whose password or key it is, and what to do with it. */
  children: string;
  /** Null where the same request was sent before: it was shown then. */
  secret: string | null;
  onTaken(): void;
}

/** A password or key that the server tells once; it stays until its maker says that it was taken down. */
export function OnceShown({ children, secret, onTaken }: OnceShownProps) {
  const text = useText(copySecretText);
  return (
    <section className={styles.once} role="status">
      <p>
        <strong>{children}</strong>
      </p>
      {secret === null ? <p>{text.shownBefore}</p> : <CopySecret secret={secret} label={text.copy} />}
      <p className={styles.warning}>{text.once}</p>
      <Button size="small" onClick={onTaken}>
        {text.taken}
      </Button>
    </section>
  );
}
