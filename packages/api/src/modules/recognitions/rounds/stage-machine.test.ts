import { describe, expect, it } from '@jest/globals';
import { type RecognitionMove, recognitionMoves } from '@uniongraph/schema/codes/recognition-move';
import { type RecognitionStage, recognitionStages } from '@uniongraph/schema/codes/recognition-stage';
import { movesFrom, stageAfter } from './stage-machine.js';

const allowed: Readonly<Record<RecognitionStage, Partial<Record<RecognitionMove, RecognitionStage>>>> = {
  PLANNED: { OPEN: 'NOMINATING' },
  NOMINATING: { PUBLISH: 'PUBLICITY' },
  PUBLICITY: { REOPEN: 'NOMINATING', GRANT: 'GRANTED' },
  GRANTED: { CLOSE: 'CLOSED' },
  CLOSED: {},
};
const pairs = recognitionStages.codes.flatMap((stage) => recognitionMoves.codes.map((move) => [stage, move] as const));

describe('the stages of a round', () => {
  it.each(pairs)('%s %s', (stage, move) => {
    expect(stageAfter(stage, move)).toBe(allowed[stage][move]);
  });

  it.each(recognitionStages.codes)('%s names its moves', (stage) => {
    expect(movesFrom(stage)).toEqual(Object.keys(allowed[stage]));
  });

  it('lead from the plan to the end, and nowhere else', () => {
    const reached = new Set<RecognitionStage>(['PLANNED']);
    for (const stage of reached) for (const move of movesFrom(stage)) reached.add(stageAfter(stage, move)!);
    expect([...reached].sort()).toEqual([...recognitionStages.codes].sort());
  });
});
