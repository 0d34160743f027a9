import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { signInLimits } from '../../../../limits/sign-in-limits.js';
import { hashOfToken, newToken } from '../../sessions/session-token.js';

/** Knows the browser that asks as one of a user who has just signed in there, until long after he signs out. */
export async function rememberBrowser(context: Context, userId: string): Promise<void> {
  const { whole, asking, now } = context;
  const token = asking.browser ?? newToken();
  const at = now();
  await sql`
    with forgotten as (delete from known_browser where signed_in_at < ${new Date(at.getTime() - signInLimits.knownBrowserMs)})
    insert into known_browser (token_hash, user_id, signed_in_at) values (${hashOfToken(token)}, ${userId}, ${at})
    on conflict (token_hash, user_id) do update set signed_in_at = excluded.signed_in_at`.execute(whole);
  context.afterCommit(() => {
    asking.keepBrowser(token);
    asking.browser = token;
  });
}

/** Knows none of a user's browsers any more: all of them, or all but the one that asks. Answers with how many that were. */
export async function forgetBrowsers(
  { whole, asking }: Context,
  userId: string,
  which: 'ALL' | 'OTHERS',
): Promise<number> {
  const own = which === 'OTHERS' && asking.browser ? hashOfToken(asking.browser) : null;
  const { numAffectedRows } =
    await sql`delete from known_browser where user_id = ${userId}::bigint and token_hash is distinct from ${own}`.execute(
      whole,
    );
  return Number(numAffectedRows ?? 0n);
}
