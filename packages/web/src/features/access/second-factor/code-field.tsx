import type { Ref } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { TextField } from '../../../ui/text-field.js';
import { secondFactorText } from './second-factor-text.js';

interface CodeFieldProps {
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** Six digits; what is pasted with blanks is taken without them. */
export function CodeField({ onChange, ...props }: CodeFieldProps) {
  const text = useText(secondFactorText);
  return (
    <TextField
      {...props}
      label={text.code}
      hint={text.codeHint}
      onChange={(value) => onChange(value.replaceAll(/\D/g, '').slice(0, 6))}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{6}"
      required
    />
  );
}
