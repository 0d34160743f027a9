import { type HardshipState, hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';

/** Refuses a file that is not on file: none is granted anything before it is approved, nor after its exit. It stays as it is until the transaction ends. */
export async function lockCaseOnFile({ whole }: Context, faults: Faults, path: string, key: string): Promise<void> {
  const { rows } = await sql<{ state: HardshipState; exitedOn: string | null }>`
    select state, exited_on::text as "exitedOn" from hardship_case where id = ${key}::bigint for share`.execute(whole);
  const { state, exitedOn } = rows[0]!;
  if (state === 'FILED') return;
  const { zh, en } = hardshipStates.get(state);
  if (state === 'EXITED')
    faults.add(
      path,
      'EXITED',
      `该户已于${exitedOn}退出，不能再发放。`,
      `The household left the archive on ${exitedOn}; nothing is granted after that.`,
      'FILED',
    );
  else
    faults.add(
      path,
      'NOT_ON_FILE',
      `该户${zh}，批准建档后才能发放。`,
      `The file is ${en.toLowerCase()}; nothing is granted before it is approved.`,
      'FILED',
    );
}
