import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import styles from './coverage-page.module.css';
import { coverageText } from './coverage-text.js';

/** Stands for the whole page where nothing is known of the area and period; `children` is what other periods tell. */
export function NoData({ area, children }: { area: string; children: ReactNode }) {
  const text = useText(coverageText);
  return (
    <>
      <section className={styles.noData}>
        <EmptyState title={text.noData(area)}>
          {text.noDataHint}
          {children ? text.otherPeriods : ''}
        </EmptyState>
      </section>
      {children}
    </>
  );
}
