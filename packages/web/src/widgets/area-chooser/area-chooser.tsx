import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import { unmistakableChoice } from './area-choices.js';
import styles from './area-chooser.module.css';
import { areaChooserText } from './area-chooser-text.js';
import { AreaList } from './area-list.js';
import { useAreaChoices } from './use-area-choices.js';

interface AreaChooserProps {
  code: string;
  /** Name of the present area, shown while nothing is typed. */
  name: string;
  onChange(code: string): void;
}

/** Combobox over the tree of divisions: browse around the present area, or type a name, pinyin, initials or a code. */
export function AreaChooser({ code, name, onChange }: AreaChooserProps) {
  const id = useId();
  const text = useText(areaChooserText);
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter came before the search had an answer. */
  const [isEntered, setIsEntered] = useState(false);
  const { choices, isLoading, isFailed } = useAreaChoices(code, typed, isOpen);

  const close = () => {
    setIsOpen(false);
    setTyped('');
    setActive(-1);
    setIsEntered(false);
  };
  const choose = (chosen: string) => {
    close();
    onChange(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      if (choices.length > 0) setActive((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      if (!isOpen) return;
      const pointedAt = choices[active];
      if (pointedAt) choose(pointedAt.code);
      else if (typed.trim() !== '') setIsEntered(true);
    } else if (event.key === 'Escape') close();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: decided once, when both Enter and the answer are there.
  useEffect(() => {
    if (!isEntered || isLoading) return;
    setIsEntered(false);
    const chosen = unmistakableChoice(choices, typed);
    if (chosen) choose(chosen.code);
    else if (choices.length > 0) setActive(0);
  }, [isEntered, isLoading]);
  const activeChoice = choices[active];
  return (
    <Field label={text.label} htmlFor={id}>
      <span className={styles.chooser}>
        <input
          id={id}
          className={styles.input}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeChoice ? `${id}-${activeChoice.code}` : undefined}
          autoComplete="off"
          placeholder={isOpen ? text.placeholder : name}
          value={isOpen ? typed : name}
          onFocus={(event) => event.target.select()}
          onClick={() => setIsOpen(true)}
          onBlur={close}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(-1);
            setIsEntered(false);
            setIsOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <AreaList
          id={id}
          isOpen={isOpen}
          choices={choices}
          current={code}
          active={activeChoice?.code}
          note={noteOf()}
          onChoose={choose}
        />
      </span>
    </Field>
  );

  function noteOf() {
    if (isFailed) return text.failed;
    if (isLoading && choices.length === 0) return text.searching;
    return typed && choices.length === 0 ? text.none(typed) : null;
  }
}
