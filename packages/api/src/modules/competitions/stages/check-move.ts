import { type CompetitionStage, competitionStages } from '@uniongraph/schema/codes/competition-stage';
import type { Faults } from '../../../shared/faults.js';
import { type StageMove, stageMoves } from './stage-moves.js';

/** Refuses a move that a mutation may not make from a stage, naming those that are allowed, and one without its reason. */
export function checkMove(
  faults: Faults,
  from: CompetitionStage,
  to: CompetitionStage,
  by: StageMove['by'],
  reason?: string | null,
): void {
  const moves = stageMoves[from];
  const move = moves.find((each) => each.to === to && each.by === by);
  if (!move) refuse(faults, from, to, moves);
  else if (move.needsReason && !reason?.trim())
    faults.add('input.reason', 'REASON_NEEDED', '须说明理由。', 'A reason must be given.', '1–500');
}

function refuse(faults: Faults, from: CompetitionStage, to: CompetitionStage, moves: readonly StageMove[]): void {
  const allowed = moves.map((move) => `${move.to} (${move.by})`).join(', ');
  const now = competitionStages.get(from);
  const wanted = competitionStages.get(to);
  faults.add(
    'input.stage',
    'ILLEGAL_MOVE',
    `“${now.zh}”阶段不能这样转入“${wanted.zh}”阶段；可以：${allowed}。`,
    `From ${from} it cannot go to ${to} this way; allowed: ${allowed}.`,
    allowed,
  );
}
