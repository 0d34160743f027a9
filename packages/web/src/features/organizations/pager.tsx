import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import buttonStyles from './button.module.css';
import { organizationsText } from './organizations-text.js';
import styles from './pager.module.css';

interface PagerProps {
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  onPage(page: { after: string | null; before: string | null }): void;
  children?: ReactNode;
}

/** Keyset pages know their neighbours only: previous and next. */
export function Pager({ pageInfo, onPage, children }: PagerProps) {
  const text = useText(organizationsText);
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage && !children) return null;
  return (
    <nav className={styles.pager} aria-label={text.pages}>
      {children}
      <button
        type="button"
        className={buttonStyles.button}
        disabled={!pageInfo.hasPreviousPage}
        onClick={() => onPage({ before: pageInfo.startCursor, after: null })}
      >
        ‹ {text.previous}
      </button>
      <button
        type="button"
        className={buttonStyles.button}
        disabled={!pageInfo.hasNextPage}
        onClick={() => onPage({ after: pageInfo.endCursor, before: null })}
      >
        {text.next} ›
      </button>
    </nav>
  );
}
