import { Popover } from 'antd';
import type { ReactNode } from 'react';
import styles from './definition-button.module.css';

/** A small button whose panel opens on hover, focus and click. */
export function DefinitionButton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      getPopupContainer={popupContainer}
      content={<div className={styles.panel}>{children}</div>}
    >
      <button type="button" className={styles.button}>
        {label}
      </button>
    </Popover>
  );
}

/** Inside the main landmark, where assistive software looks for the page's content. */
const popupContainer = (button: HTMLElement) => button.closest('main') ?? document.body;
