import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { AreaChoice } from './area-choices.js';
import styles from './area-chooser.module.css';
import { areaChooserText } from './area-chooser-text.js';

interface AreaListProps {
  id: string;
  isOpen: boolean;
  choices: readonly AreaChoice[];
  current: string;
  active: string | undefined;
  note: string | null;
  onChoose(code: string): void;
}

export function AreaList({ id, isOpen, choices, current, active, note, onChoose }: AreaListProps) {
  const text = useText(areaChooserText);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new choices come with a new scroll position.
  useEffect(() => {
    const target = active ?? current;
    const option = list.current?.querySelector<HTMLElement>(`[data-code="${target}"]`);
    if (isOpen && list.current && option) list.current.scrollTop = option.offsetTop - list.current.clientHeight / 2;
  }, [isOpen, active, current, choices]);
  return (
    <span className={styles.popup} hidden={!isOpen}>
      {note ? <span className={styles.note}>{note}</span> : null}
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={text.label}>
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input, which names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <div
            key={choice.code}
            id={`${id}-${choice.code}`}
            data-code={choice.code}
            role="option"
            aria-selected={choice.code === current}
            className={choice.code === active ? styles.active : undefined}
            style={{ paddingInlineStart: 12 + choice.depth * 16 }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice.code)}
          >
            <span>{choice.name}</span>
            <span className={styles.context}>
              {choice.context} {choice.code}
            </span>
          </div>
        ))}
      </div>
      <span className="ug-visually-hidden" role="status">
        {isOpen && choices.length > 0 ? text.found(choices.length) : ''}
      </span>
    </span>
  );
}
