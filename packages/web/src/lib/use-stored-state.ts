import { useCallback, useState } from 'react';

/** A choice out of a closed list, remembered by the browser where it allows that. */
export function useStoredState<Choice extends string>(key: string, choices: readonly Choice[], fallback: Choice) {
  const [value, setValue] = useState<Choice>(() => read(key, choices) ?? fallback);
  const store = useCallback(
    (next: Choice) => {
      setValue(next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // Storage may be switched off by policy; the choice then lasts for this page only.
      }
    },
    [key],
  );
  return [value, store] as const;
}

function read<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const stored = localStorage.getItem(key);
    return choices.find((choice) => choice === stored);
  } catch {
    return undefined;
  }
}
