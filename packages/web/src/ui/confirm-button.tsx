import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './confirm-button.module.css';
import { uiText } from './ui-text.js';

interface ConfirmButtonProps {
  /** What the button says, first and when it is asked again. */
  label: string;
  /** Names what it acts upon where several stand below each other. */
  name?: string;
  /** What will happen; asked before it does. */
  question: string;
  isDisabled?: boolean;
  isSmall?: boolean;
  onConfirm(): void;
}

/** A button for what cannot be taken back: it asks once more, in its place, and the answer "no" lies nearer. */
export function ConfirmButton({ label, name, question, isDisabled, isSmall, onConfirm }: ConfirmButtonProps) {
  const text = useText(uiText);
  const [isAsking, setIsAsking] = useState(false);
  const look = { size: isSmall ? ('small' as const) : ('middle' as const), disabled: isDisabled };
  if (!isAsking)
    return (
      <Button {...look} aria-label={name} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
    );
  return (
    <span className={styles.asking}>
      <span role="alert">{question}</span>
      <Button {...look} autoFocus onClick={() => setIsAsking(false)}>
        {text.cancel}
      </Button>
      <Button
        {...look}
        danger
        onClick={() => {
          setIsAsking(false);
          onConfirm();
        }}
      >
        {text.confirm(label)}
      </Button>
    </span>
  );
}
