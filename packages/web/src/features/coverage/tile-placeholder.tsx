import type { Problem } from '../../lib/problem.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Tile } from '../../ui/tile.js';

interface TilePlaceholderProps {
  title: string;
  state: { kind: 'loading' } | { kind: 'failed'; problem: Problem };
  height: number;
  className?: string | undefined;
  onRetry(): void;
}

/** The frame of a tile that has no data yet, or could not get any. */
export function TilePlaceholder({ title, state, height, className, onRetry }: TilePlaceholderProps) {
  const isLoading = state.kind === 'loading';
  return (
    <Tile title={title} className={className ?? ''} isBusy={isLoading}>
      {isLoading ? <LoadingState height={height} /> : <ErrorState problem={state.problem} onRetry={onRetry} />}
    </Tile>
  );
}
