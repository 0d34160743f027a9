import { useState } from 'react';
import { copyText } from './copy-text.js';

interface CopyButtonProps {
  text: string;
  label: string;
  copiedLabel: string;
  failedLabel: string;
  className?: string | undefined;
}

/** Copies a text and says whether that worked, on screen and to a screen reader. */
export function CopyButton({ text, label, copiedLabel, failedLabel, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'COPIED' | 'FAILED' | null>(null);
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'COPIED' : 'FAILED');
    setTimeout(() => setOutcome(null), 4000);
  };
  return (
    <span>
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{outcome === 'COPIED' ? copiedLabel : outcome === 'FAILED' ? failedLabel : ''}</span>
    </span>
  );
}
