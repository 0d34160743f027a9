import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { documentOf, mutationsTaking, type TwoProcesses, twoProcesses } from './two-processes.js';

let near: TwoProcesses;
beforeAll(async () => {
  near = await twoProcesses();
}, 60_000);
afterAll(() => near.close());

/** What an account must be for a mutation to change something. */
const before: Readonly<Record<string, string>> = {
  enableUser: 'update user_account set disabled_at = now()',
  resetUserPassword: `update user_account set password_hash = 'a hash'`,
};
const security = ['unlockUser', 'resetSecondFactor'];

/** Walked beside what they act upon. */
const elsewhere: Readonly<Record<string, string>> = {
  moveRecognitionRound: '15-stale-honours.test.ts',
  decideNomination: '15-stale-honours.test.ts',
  withdrawNomination: '15-stale-honours.test.ts',
  revokeRecognition: '15-stale-honours.test.ts',
  takeHardshipStep: '15-stale-hardship.test.ts',
  updateHardshipCase: '15-stale-hardship.test.ts',
  setDibaoStandard: '15-stale-hardship.test.ts',
  // Of competitions every change locks by lock-competition.ts, of assistance by the move of a batch.
  answerObjection: 'competitions/publicity/publicity.test.ts',
  moveCompetition: 'competitions/procedure.test.ts',
  publishResults: 'competitions/publicity/publicity.test.ts',
  recordScore: 'competitions/judging/record-score.test.ts',
  reopenResults: 'competitions/publicity/publicity.test.ts',
  reportProgress: 'competitions/procedure.test.ts',
  updateCompetition: 'competitions/competitions/competitions.test.ts',
  withdrawEntry: 'competitions/entries/register-entry.test.ts',
  approveAssistanceBatch: 'assistance/batches/move-batch.test.ts',
  cancelAssistanceBatch: 'assistance/batches/move-batch.test.ts',
  payAssistanceBatch: 'assistance/batches/move-batch.test.ts',
  returnAssistanceBatch: 'assistance/batches/move-batch.test.ts',
  submitAssistanceBatch: 'assistance/batches/move-batch.test.ts',
  removeAssistanceGrant: 'assistance/grants/add-assistance-grant.test.ts',
  solveProblem: 'assistance/problems/solve-problem.test.ts',
};

it.each(mutationsTaking('expectedVersion').filter((name) => !elsewhere[name]))(
  '%s: of twenty that read the same version one wins, all others are told CONFLICT',
  async (name) => {
    const id = await near.newUser(name);
    if (before[name]) await near.em.execute(`${before[name]} where username = ?`, [name]);
    const role = security.includes(name) ? 'SECURITY_ADMINISTRATOR' : 'ADMINISTRATOR';
    const document = documentOf(name, '{ __typename }');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        near.send(near.urls[at % 2]!, role, document, {
          id,
          expectedVersion: 1,
          ...(name === 'updateUser' && { displayName: `甲${at}` }),
        }),
      ),
    );
    const winners = answers.filter(({ codes }) => codes.length === 0);
    expect(winners).toHaveLength(1);
    for (const { body } of answers.filter((each) => !winners.includes(each)))
      expect(body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', expectedVersion: 1, currentVersion: 2 });
    const rows = await near.em.execute<{ version: number; name: string }[]>(
      'select version, display_name as name from user_account where username = ?',
      [name],
    );
    const at = answers.indexOf(winners[0]!);
    expect(rows).toEqual([{ version: 2, name: name === 'updateUser' ? `甲${at}` : '新人' }]);
  },
);
