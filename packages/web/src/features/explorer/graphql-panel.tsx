import { useEffect, useRef } from 'react';
import { CopyButton } from '../../exports/copy-button.js';
import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import type { StatisticsRequest } from './build-statistics-query.js';
import styles from './result.module.css';
import { resultText } from './result-text.js';

/** The request as it was sent, to be read, copied, or taken over into the editor. */
export function GraphqlPanel({ id, request }: { id: string; request: StatisticsRequest }) {
  const text = useText(resultText);
  const variables = JSON.stringify(request.variables, null, 2);
  const copy = { copiedLabel: text.copied, failedLabel: text.copyFailed, className: styles.button };
  const address = new URLSearchParams({ query: request.document, variables });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <section ref={panel} id={id} className={styles.graphql} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{text.graphqlTitle}</h3>
      <p className={styles.hint}>{text.graphqlHint}</p>
      <Code label={text.query}>{request.document}</Code>
      <Code label={text.variables}>{variables}</Code>
      <div className={styles.actions}>
        <CopyButton text={request.document} label={text.copyQuery} {...copy} />
        <CopyButton text={variables} label={text.copyVariables} {...copy} />
        <AppLink to={`/graphql?${address}`}>{text.openInEditor}</AppLink>
      </div>
    </section>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.code} tabIndex={0} aria-label={label}>
      <pre>{children}</pre>
    </section>
  );
}
