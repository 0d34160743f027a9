import { Button } from 'antd';
import { useState } from 'react';
import { copyText } from '../../exports/copy-text.js';
import { useText } from '../../i18n/use-text.js';
import styles from './copy-secret.module.css';
import { copySecretText } from './copy-secret-text.js';

interface CopySecretProps {
  secret: string;
  /** How it is printed, such as in groups of four. */
  shown?: string;
  label: string;
}

/** Something to be taken away exactly: selectable, with a button that copies it and says so. */
export function CopySecret({ secret, shown = secret, label }: CopySecretProps) {
  const text = useText(copySecretText);
  const [outcome, setOutcome] = useState('');
  const copy = async () => setOutcome((await copyText(secret)) ? text.copied : text.byHand);
  return (
    <div className={styles.secret}>
      <code className={styles.code}>{shown}</code>
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </div>
  );
}
