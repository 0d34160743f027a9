import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';

/** One way out of a stage: where to, by which mutation, and whether a reason must be given. */
export interface StageMove {
  to: CompetitionStage;
  by: 'moveCompetition' | 'publishResults' | 'reopenResults';
  needsReason: boolean;
}

const on = (to: CompetitionStage): StageMove => ({ to, by: 'moveCompetition', needsReason: false });
const back = (to: CompetitionStage): StageMove => ({ to, by: 'moveCompetition', needsReason: true });
const publish: StageMove = { to: 'PUBLICITY', by: 'publishResults', needsReason: false };
const reopen: StageMove = { to: 'ASSESSMENT', by: 'reopenResults', needsReason: true };

/**
 * Every move that a competition may make: one stage on, or one back with a reason. What was published is not gone back upon
 * but reopened (domain.md §2.6).
 */
export const stageMoves: Readonly<Record<CompetitionStage, readonly StageMove[]>> = {
  PLAN: [on('NOTICE')],
  NOTICE: [on('REGISTRATION'), back('PLAN')],
  REGISTRATION: [on('LAUNCH'), back('NOTICE')],
  LAUNCH: [on('RUNNING'), back('REGISTRATION')],
  RUNNING: [on('ASSESSMENT'), back('LAUNCH')],
  ASSESSMENT: [publish, back('RUNNING')],
  PUBLICITY: [on('AWARD'), reopen],
  AWARD: [on('SUMMARY'), reopen],
  SUMMARY: [reopen],
};
