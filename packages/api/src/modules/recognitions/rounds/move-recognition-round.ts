import { type RecognitionMove, recognitionMoves } from '@uniongraph/schema/codes/recognition-move';
import { type RecognitionStage, recognitionStages } from '@uniongraph/schema/codes/recognition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { badUserInput } from '../../../errors.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { grantRound } from '../granting/grant-round.js';
import { publishRound } from '../granting/publish-round.js';
import { reopenRound } from '../granting/reopen-round.js';
import { type LockedRound, lockRound } from './lock-round.js';
import type { MoveRecognitionRoundInput } from './move-recognition-round.input.js';
import type { Moved } from './moved.js';
import { mustOrganize } from './must-organize.js';
import { type RoundRow, roundAfter } from './recognition-round-rows.js';
import { movesFrom, stageAfter } from './stage-machine.js';

type Move = (within: Context, round: LockedRound, input: MoveRecognitionRoundInput) => Promise<Moved>;

const stageAlone: Move = async () => ({ set: [], details: {} });

const moves: Readonly<Record<RecognitionMove, Move>> = {
  OPEN: stageAlone,
  PUBLISH: publishRound,
  REOPEN: reopenRound,
  GRANT: grantRound,
  CLOSE: stageAlone,
};

export async function moveRecognitionRound(context: Context, input: MoveRecognitionRoundInput): Promise<RoundRow> {
  const key = await inTransaction(context, async (within) => {
    const round = await lockRound(within, input.id, 'UPDATE');
    await mustOrganize(within, round.organizerId);
    checkVersion(input.expectedVersion, round.version);
    const to = stageAfter(round.stage, input.move);
    if (!to) throw wrongMove(round.stage);
    const { set, details } = await moves[input.move](within, round, input);
    const columns = sql.join([sql`stage = ${to}`, sql`version = version + 1`, ...set]);
    await sql`update recognition_round set ${columns} where id = ${round.id}::bigint`.execute(within.whole);
    await recordAct(within, 'RECOGNITION_ROUND_MOVE', `RecognitionRound:${round.id}`, {
      before: { stage: round.stage },
      after: { stage: to },
      ...details,
    });
    return round.id;
  });
  return roundAfter(context, key);
}

function wrongMove(stage: RecognitionStage) {
  const allowed = movesFrom(stage).map((move) => recognitionMoves.get(move));
  const { zh } = recognitionStages.get(stage);
  return badUserInput([
    {
      path: 'input.move',
      code: 'WRONG_MOVE',
      messageZh: `评选处于${zh}阶段，可以：${allowed.map((each) => each.zh).join('、') || '无'}。`,
      messageEn: `The round is at the stage ${stage}, which allows: ${allowed.map(({ code }) => code).join(', ') || 'nothing'}.`,
      expected: allowed.map(({ code }) => code).join(', '),
    },
  ]);
}
