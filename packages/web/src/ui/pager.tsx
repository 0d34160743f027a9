import { Button } from 'antd';
import { defineText } from '../i18n/define-text.js';
import { useText } from '../i18n/use-text.js';
import styles from './pager.module.css';

const pagerText = defineText({
  zh: { pages: '翻页', previous: '上一页', next: '下一页' },
  en: { pages: 'Pages', previous: 'Previous', next: 'Next' },
});

interface PagerProps {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  onPage(page: { after: string | null; before: string | null }): void;
}

/** Keyset pages know their neighbours only: previous and next. */
export function Pager({ pageInfo, onPage }: PagerProps) {
  const text = useText(pagerText);
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className={styles.pager} aria-label={text.pages}>
      <Button disabled={!hasPreviousPage} onClick={() => onPage({ before: startCursor, after: null })}>
        ‹ {text.previous}
      </Button>
      <Button disabled={!hasNextPage} onClick={() => onPage({ after: endCursor, before: null })}>
        {text.next} ›
      </Button>
    </nav>
  );
}
