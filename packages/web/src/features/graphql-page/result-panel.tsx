import { CopyButton } from '../../exports/copy-button.js';
import { useText } from '../../i18n/use-text.js';
import { formatBytes } from './format-bytes.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import type { OperationResult } from './run-operation.js';

interface ResultPanelProps {
  result: OperationResult | undefined;
  problem: string | null;
  isRunning: boolean;
}

export function ResultPanel({ result, problem, isRunning }: ResultPanelProps) {
  const text = useText(graphqlPageText);
  return (
    <section className={styles.panel} aria-label={text.result} aria-busy={isRunning}>
      <div className={styles.bar}>
        <h2>{text.result}</h2>
        {result ? (
          <CopyButton
            text={result.body}
            label={text.copyResult}
            copiedLabel={text.copied}
            failedLabel={text.copyFailed}
            className={styles.button}
          />
        ) : null}
      </div>
      <p role="status" className={styles.hint}>
        {isRunning
          ? text.running
          : result
            ? text.status(result.status, result.milliseconds, formatBytes(result.bytes))
            : ''}{' '}
        {!isRunning && result && result.faults > 0 ? (
          <span className={styles.problem}>{text.faults(result.faults)}</span>
        ) : null}
      </p>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      {result ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className={styles.output} tabIndex={0} aria-label={text.resultBody}>
          <pre>{result.body}</pre>
        </section>
      ) : (
        <p className={styles.hint}>{text.noResult}</p>
      )}
    </section>
  );
}
