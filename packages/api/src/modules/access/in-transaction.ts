import type { Context } from '../../context.js';

/**
 * Does all of some work or nothing, with what it writes to the audit log; that comes last, as it holds up other writers. What
 * the work leaves for `afterCommit` is done when it stands.
 */
export async function inTransaction<Result>(
  context: Context,
  work: (within: Context) => Promise<Result>,
): Promise<Result> {
  const left: (() => void)[] = [];
  const afterCommit = (act: () => void) => void left.push(act);
  const result = await context.whole.transaction().execute((whole) => work({ ...context, whole, afterCommit }));
  for (const act of left) act();
  return result;
}
