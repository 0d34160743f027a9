import type { Problem } from '../../lib/problem.js';

export type TileState<Data> =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'ready'; data: NonNullable<Data> };

const unexplained: Problem = { code: 'INTERNAL_SERVER_ERROR', message: '' };

/** Data that is there is shown, whatever happened to the other tiles. */
export function tileStateOf<Data>(answer: {
  data: Data | null | undefined;
  isWaiting: boolean;
  problem: Problem | undefined;
}): TileState<Data> {
  if (answer.data !== null && answer.data !== undefined) return { kind: 'ready', data: answer.data };
  if (answer.isWaiting) return { kind: 'loading' };
  return { kind: 'failed', problem: answer.problem ?? unexplained };
}
