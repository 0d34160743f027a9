import type { Context } from '../../context.js';

/** Does all of some work or nothing, with what it writes to the audit log; that comes last, as it holds up other writers. */
export const inTransaction = <Result>(context: Context, work: (within: Context) => Promise<Result>): Promise<Result> =>
  context.whole.transaction().execute((whole) => work({ ...context, whole }));
