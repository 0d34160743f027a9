import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './scroller.module.css';
import { uiText } from './ui-text.js';

interface ScrollerProps {
  /** Name of the region, where what is inside has none of its own. */
  label?: string;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children: ReactNode;
}

/** Scrolls sideways inside its own frame, reachable by keyboard; says so, and fades at the edge, while something lies beyond. */
export function Scroller({ label, className, style, children }: ScrollerProps) {
  const text = useText(uiText);
  const frame = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  const [isAtEnd, setIsAtEnd] = useState(false);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const look = () => {
      setIsCut(box.scrollWidth > box.clientWidth + 1);
      setIsAtEnd(box.scrollLeft + box.clientWidth >= box.scrollWidth - 1);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <>
      {isCut ? (
        <p className={styles.hint} aria-hidden="true">
          {text.scrollHint}
        </p>
      ) : null}
      <div className={styles.edge} data-more={isCut && !isAtEnd}>
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has the role wherever it has the name. */}
        <div
          ref={frame}
          className={`${styles.frame} ${className ?? ''}`}
          style={style}
          role={label ? 'region' : undefined}
          aria-label={label}
          tabIndex={isCut ? 0 : undefined}
        >
          {children}
        </div>
      </div>
    </>
  );
}
