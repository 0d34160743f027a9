import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** The page's one `<h1>` and the title of the browser tab; spoken when it changes, for a page that stays mounted. */
  title: string;
  /** Choosers and actions that stand beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, actions, children }: PageProps) {
  return (
    <div className={styles.page}>
      <title>{`${title} · 工图 Uniongraph`}</title>
      <span className="ug-visually-hidden" role="status">
        {title}
      </span>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
