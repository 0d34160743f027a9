import { pageOf } from '@uniongraph/schema/addresses/page-of';
import type { CurrentSession } from './current-session.js';

/** For whom a page is opened that is opened now. */
export function pageOfSession({ user, place }: CurrentSession): string {
  const organization = place ? { code: place.organization?.code ?? null, line: place.line } : null;
  return pageOf({ username: user.username, organization });
}
