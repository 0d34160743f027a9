import { useEffect, useState } from 'react';

/** Whether a moment has passed. It looks at the clock, so that a computer that slept is not late. */
export function useIsOver(moment: string | null): boolean {
  const isPast = () => moment !== null && Date.now() >= Date.parse(moment);
  const [over, setOver] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each moment.
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => isPast() && setOver(moment), 1_000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment !== null && (over === moment || isPast());
}
