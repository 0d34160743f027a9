import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import type { CurrentSession } from './current-session.js';
import { currentSessionOf } from './current-session-of.js';
import { passwordFirst } from './password-first.js';
import { outstanding } from './session-viewer.js';

/**
 * The session that asks, once whoever holds it has proven to be its user: a one-time password, which others have seen,
 * opens nothing but the change of it. Enrolment may be outstanding: one may turn to a place that requires no code.
 */
export function provenSessionOf(context: Context): CurrentSession {
  const session = currentSessionOf(context);
  const { password, code } = outstanding(session);
  if (password || code) throw apiError('UNAUTHENTICATED', password ? passwordFirst : codeFirst);
  return session;
}

const codeFirst = { zh: '请先输入第二因素验证码。', en: 'Give the code of the second factor first.' };
