import { signInLimits } from '../../../../limits/sign-in-limits.js';
import type { Faults } from '../../../../shared/faults.js';
import { usernameOf } from '../account.js';
import { isCommonPassword } from './common-passwords.js';

/** The rules of passwords, as people read them before they choose one. */
export const passwordRules = {
  zh: `密码为${signInLimits.shortestPassword}至${signInLimits.longestPassword}个字符，不能与用户名相同，不能是常见密码，也不能与原密码相同。`,
  en: `A password has ${signInLimits.shortestPassword} to ${signInLimits.longestPassword} characters; it is not the username, not one that many use, and not the former one.`,
};

/** Characters as people count them. */
export const passwordLength = (password: string): number => [...password.normalize('NFKC')].length;

/** Reports what speaks against a new password. */
export function checkPassword(password: string, username: string, path: string, faults: Faults): void {
  const length = passwordLength(password);
  if (length < signInLimits.shortestPassword || length > signInLimits.longestPassword)
    faults.add(
      path,
      'LENGTH',
      `应为${signInLimits.shortestPassword}至${signInLimits.longestPassword}个字符，现有${length}个。`,
      `Must have ${signInLimits.shortestPassword} to ${signInLimits.longestPassword} characters; here are ${length}.`,
      `${signInLimits.shortestPassword}–${signInLimits.longestPassword}`,
    );
  if (usernameOf(password) === usernameOf(username))
    faults.add(path, 'IS_USERNAME', '不能与用户名相同。', 'Must not be the username.');
  if (isCommonPassword(password, username))
    faults.add(
      path,
      'COMMON',
      '这是常见密码或有规律的字符，容易被猜中，请换一个。',
      'Many use it, or it follows a pattern: it is easily guessed.',
    );
}
