import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { TextField } from '../../ui/text-field.js';
import { calledSo, choiceWords } from './called-so.js';
import type { OrganizationChoice } from './organization-chooser-queries.js';
import { organizationChooserText } from './organization-chooser-text.js';
import { OrganizationOptions } from './organization-options.js';
import { type OrganizationSource, useOrganizationChoices } from './use-organization-choices.js';

interface OrganizationChooserProps {
  label: string;
  hint: ReactNode;
  /** Code of the organization; while none is chosen, what was typed: the server says whether that is a code. */
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
  required?: boolean;
  source?: OrganizationSource;
}

const MOST = 20;

/** Combobox over organizations, by name, pinyin, initials or code. */
export function OrganizationChooser({
  label,
  hint,
  value,
  onChange,
  error,
  required,
  source = 'GRANTABLE',
}: OrganizationChooserProps) {
  const id = useId();
  const text = useText(organizationChooserText);
  const [chosen, setChosen] = useState<OrganizationChoice>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isChosen = chosen !== undefined && chosen.code === value;
  const { choices, isLoading, isFailed } = useOrganizationChoices(isChosen ? '' : value, isOpen, source);
  const activeChoice = isOpen ? choices[active] : undefined;
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (choice: OrganizationChoice) => {
    close();
    setChosen(choice);
    onChange(choice.code);
  };
  const onBlur = () => {
    const called = isChosen || isLoading ? undefined : calledSo(choices, value);
    if (called) choose(called);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      if (choices.length > 0)
        setActive(active < 0 && step < 0 ? choices.length - 1 : (active + step + choices.length) % choices.length);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && isOpen && !isChosen && choices.length > 0) {
      // The form is sent by the next Enter, once it is plain which organization is meant.
      event.preventDefault();
      const meant = activeChoice ?? (isLoading ? undefined : calledSo(choices, value));
      if (meant) choose(meant);
      else setActive(0);
    }
  };
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      required={required}
      value={isChosen ? choiceWords(chosen) : value}
      onChange={(typed) => {
        setIsOpen(true);
        setActive(-1);
        onChange(typed);
      }}
      placeholder={text.placeholder}
      autoComplete="off"
      role="combobox"
      aria-expanded={isOpen}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={activeChoice ? `${id}-${activeChoice.code}` : undefined}
      onFocus={(event) => event.target.select()}
      onClick={() => setIsOpen(true)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      after={
        isOpen ? (
          <OrganizationOptions id={id} choices={choices} active={activeChoice?.code} note={note()} onChoose={choose} />
        ) : null
      }
    />
  );

  function note() {
    if (isFailed) return text.failed;
    if (choices.length === 0) return isLoading ? text.searching : text.none(value.trim());
    return choices.length >= MOST ? text.more : null;
  }
}
