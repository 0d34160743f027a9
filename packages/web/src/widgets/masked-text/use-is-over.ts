import { useEffect, useMemo, useState } from 'react';

/**
 * Whether a moment has passed, or the longest that there can be until then: the clock of this computer may be slow. It
 * looks at the clock each second, so that a computer that slept is not late.
 */
export function useIsOver(moment: string | null, longestMs: number): boolean {
  const deadline = useMemo(
    () => (moment === null ? Number.POSITIVE_INFINITY : Math.min(Date.parse(moment), Date.now() + longestMs)),
    [moment, longestMs],
  );
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (deadline === Number.POSITIVE_INFINITY) return;
    const timer = setInterval(() => {
      if (Date.now() >= deadline) setOver(deadline);
    }, 1_000);
    return () => clearInterval(timer);
  }, [deadline]);
  return over === deadline || Date.now() >= deadline;
}
