import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import type { CurrentSession } from './current-session.js';

/** The session of the browser that asks, even one that must do something first; throws UNAUTHENTICATED without one. */
export function currentSessionOf({ asking }: Context): CurrentSession {
  if (!asking.session) throw apiError('UNAUTHENTICATED');
  return asking.session;
}
