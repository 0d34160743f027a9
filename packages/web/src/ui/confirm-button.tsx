import { Button } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './confirm-button.module.css';
import { uiText } from './ui-text.js';

interface ConfirmButtonProps {
  /** What the button says. */
  label: string;
  /** Names what it acts upon where several stand below each other. */
  name?: string;
  /** What will happen; asked before it does. */
  question: string;
  isDisabled?: boolean;
  isSmall?: boolean;
  onConfirm(): void;
}

/** A button for what cannot be taken back: a dialog asks once more, which Escape and "Cancel" answer with no. */
export function ConfirmButton({ label, name, question, isDisabled, isSmall, onConfirm }: ConfirmButtonProps) {
  const text = useText(uiText);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
  }, [isAsking]);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        size={isSmall ? 'small' : 'middle'}
        disabled={isDisabled}
        aria-label={name}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </Button>
      {isAsking ? (
        <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={() => setIsAsking(false)}>
          <h2 id={titleId}>{name ?? label}</h2>
          <p>{question}</p>
          <div className={styles.buttons}>
            <Button onClick={close}>{text.cancel}</Button>
            <Button
              danger
              type="primary"
              disabled={isDisabled}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {text.confirm(label)}
            </Button>
          </div>
        </dialog>
      ) : null}
    </>
  );
}
