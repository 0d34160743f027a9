import type { ReactNode } from 'react';
import styles from './field.module.css';

/** A label in front of its control. */
export function Field({ label, htmlFor, children }: { label: string; htmlFor: string; children: ReactNode }) {
  return (
    <span className={styles.field}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
    </span>
  );
}
