import { Button } from 'antd';
import { useText } from '../i18n/use-text.js';
import type { Problem } from '../lib/problem.js';
import styles from './states.module.css';
import { uiText } from './ui-text.js';

interface ErrorStateProps {
  problem: Problem;
  onRetry?(): void;
}

export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const text = useText(uiText);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.errorTitle}>{text.failed}</p>
      <p>{problem.message}</p>
      <p className={styles.code}>{problem.code}</p>
      {onRetry ? (
        <Button size="small" onClick={onRetry}>
          {text.retry}
        </Button>
      ) : null}
    </div>
  );
}
