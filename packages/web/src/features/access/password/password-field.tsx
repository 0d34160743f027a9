import { type KeyboardEvent, type Ref, useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './password-field.module.css';
import { passwordText } from './password-text.js';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  autoComplete: 'current-password' | 'new-password';
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** A password that can be shown, with a word when Caps Lock is on; the line for that word is always kept. */
export function PasswordField(props: PasswordFieldProps) {
  const text = useText(passwordText);
  const [isShown, setIsShown] = useState(false);
  const [isCaps, setIsCaps] = useState(false);
  const onKey = (event: KeyboardEvent) => setIsCaps(event.getModifierState('CapsLock'));
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      required
      maxLength={128}
      spellCheck={false}
      autoCapitalize="off"
      onKeyDown={onKey}
      onKeyUp={onKey}
      onBlur={() => setIsCaps(false)}
      hint={isCaps ? <span className={styles.caps}>{text.capsLock}</span> : ''}
      after={
        <button type="button" className={styles.show} aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? text.hide : text.show}
        </button>
      }
    />
  );
}
