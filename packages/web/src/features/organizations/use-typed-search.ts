import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '../../lib/use-debounced.js';

/**
 * The text of a search field whose settled value lives in the address. What is being typed is never overwritten by its
 * own echo; a value that comes from elsewhere (Back, a link) is taken over.
 */
export function useTypedSearch(inAddress: string, onSettle: (value: string) => void) {
  const [typed, setTyped] = useState(inAddress);
  const sent = useRef(inAddress);
  const settled = useDebounced(typed, 250).trim();
  useEffect(() => {
    if (inAddress === sent.current) return;
    sent.current = inAddress;
    setTyped(inAddress);
  }, [inAddress]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing that has settled is sent.
  useEffect(() => {
    if (settled === sent.current || typed.trim() !== settled) return;
    sent.current = settled;
    onSettle(settled);
  }, [settled]);
  return [typed, setTyped] as const;
}
