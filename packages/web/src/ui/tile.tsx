import { type ReactNode, useId } from 'react';
import styles from './tile.module.css';

interface TileProps {
  title: ReactNode;
  /** Small marks beside the title, such as the synthetic mark. */
  marks?: ReactNode;
  actions?: ReactNode;
  /** One line on what the numbers rest on. */
  footer?: ReactNode;
  className?: string;
  isBusy?: boolean;
  children: ReactNode;
}

/** Frame of one answer. Everything that can go wrong with the answer is shown inside it. */
export function Tile({ title, marks, actions, footer, className, isBusy = false, children }: TileProps) {
  const titleId = useId();
  return (
    <section className={`${styles.tile} ${className ?? ''}`} aria-labelledby={titleId} aria-busy={isBusy}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {marks}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      <div className={styles.body}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </section>
  );
}
