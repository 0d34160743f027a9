import { Popover } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './definition-button.module.css';

interface DefinitionButtonProps {
  label: string;
  /** Spoken after the label, where that is no more than a sign. */
  description?: string;
  children: ReactNode;
}

/**
 * A small button whose panel shows on hover and focus, and stays once it is clicked or tapped: until the next click, a
 * click elsewhere, Escape or Tab.
 */
export function DefinitionButton({ label, description, children }: DefinitionButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isHinted, setIsHinted] = useState(false);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    if (!isKept) return;
    const onPointerDown = ({ target }: Event) => {
      const isInside = [button, panel].some(({ current }) => current?.contains(target as Node));
      if (!isInside) setIsKept(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isKept]);
  const keep = (next: boolean) => {
    setIsKept(next);
    setIsHinted(false);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' || key === 'Tab') keep(false);
  };
  const isOpen = isHinted || isKept;
  return (
    <Popover
      trigger={['hover', 'focus']}
      open={isOpen}
      onOpenChange={setIsHinted}
      getPopupContainer={popupContainer}
      content={
        <div ref={panel} className={styles.panel}>
          {children}
        </div>
      }
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => keep(!isKept)}
        onKeyDown={onKeyDown}
      >
        {label}
        {description ? <span className="ug-visually-hidden"> {description}</span> : null}
      </button>
    </Popover>
  );
}

/** Inside the main landmark, where assistive software looks for the page's content. */
const popupContainer = (button: HTMLElement) => button.closest('main') ?? document.body;
