import { type RecognitionMove, recognitionMoves } from '@uniongraph/schema/codes/recognition-move';
import type { RecognitionStage } from '@uniongraph/schema/codes/recognition-stage';

/** What may be done with a round at a stage. */
export const movesFrom = (stage: RecognitionStage): RecognitionMove[] =>
  recognitionMoves.items.filter(({ from }) => from === stage).map(({ code }) => code);

/** The stage that a move leads to; undefined where the move is not allowed. */
export function stageAfter(stage: RecognitionStage, move: RecognitionMove): RecognitionStage | undefined {
  const { from, to } = recognitionMoves.get(move);
  return from === stage ? to : undefined;
}
