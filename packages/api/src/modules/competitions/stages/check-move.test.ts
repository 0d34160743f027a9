import { describe, expect, it } from '@jest/globals';
import { type CompetitionStage, competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { Faults } from '../../../shared/faults.js';
import { checkMove } from './check-move.js';
import type { StageMove } from './stage-moves.js';

const mutations = ['moveCompetition', 'publishResults', 'reopenResults'] as const;
const found = (from: CompetitionStage, to: CompetitionStage, by: StageMove['by'], reason?: string) => {
  const faults = new Faults();
  checkMove(faults, from, to, by, reason);
  return faults.found;
};

/** Every move of the procedure, written out once more. */
const legal = [
  'PLAN>NOTICE move',
  'NOTICE>REGISTRATION move',
  'NOTICE>PLAN move reason',
  'REGISTRATION>LAUNCH move',
  'REGISTRATION>NOTICE move reason',
  'LAUNCH>RUNNING move',
  'LAUNCH>REGISTRATION move reason',
  'RUNNING>ASSESSMENT move',
  'RUNNING>LAUNCH move reason',
  'ASSESSMENT>PUBLICITY publish',
  'ASSESSMENT>RUNNING move reason',
  'PUBLICITY>AWARD move',
  'PUBLICITY>ASSESSMENT reopen reason',
  'AWARD>SUMMARY move',
  'AWARD>ASSESSMENT reopen reason',
  'SUMMARY>ASSESSMENT reopen reason',
];

describe('checkMove', () => {
  it('lets through the moves of the procedure and no other, of all stages by all mutations', () => {
    const through = competitionStages.codes.flatMap((from) =>
      competitionStages.codes.flatMap((to) =>
        mutations.flatMap((by) => {
          if (found(from, to, by, '经研究决定').length > 0) return [];
          const word = by.replace(/[A-Z].*/, '');
          return [`${from}>${to} ${word}${found(from, to, by).length > 0 ? ' reason' : ''}`];
        }),
      ),
    );
    expect(through.sort()).toEqual([...legal].sort());
  });

  it('names the allowed moves when it refuses', () => {
    expect(found('PLAN', 'AWARD', 'moveCompetition')).toEqual([
      {
        path: 'input.stage',
        code: 'ILLEGAL_MOVE',
        messageZh: '“计划”阶段不能这样转入“表彰”阶段；可以：NOTICE (moveCompetition)。',
        messageEn: 'From PLAN it cannot go to AWARD this way; allowed: NOTICE (moveCompetition).',
        expected: 'NOTICE (moveCompetition)',
      },
    ]);
  });

  it('takes blanks for no reason', () => {
    expect(found('AWARD', 'ASSESSMENT', 'reopenResults', '  ')).toMatchObject([
      { path: 'input.reason', code: 'REASON_NEEDED' },
    ]);
  });
});
