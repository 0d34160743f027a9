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
  // Asking again would be answered the same.
  const isForbidden = problem.code === 'FORBIDDEN';
  return (
    <div className={styles.state} role="alert">
      <p className={isForbidden ? styles.stateTitle : styles.errorTitle}>
        {isForbidden ? text.forbidden : text.failed}
      </p>
      <p>{problem.message}</p>
      <p className={styles.code}>{problem.code}</p>
      {onRetry && !isForbidden ? (
        <Button size="small" onClick={onRetry}>
          {text.retry}
        </Button>
      ) : null}
    </div>
  );
}
