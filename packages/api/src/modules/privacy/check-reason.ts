import { checkText } from '../../shared/check-text.js';
import type { Faults } from '../../shared/faults.js';

const SHORTEST = 10;
const LONGEST = 500;

/** An identity number or a mobile number: the audit log keeps reasons, and is no place for them. */
const PERSONAL = /(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/u;

/** Refuses a reason that says nothing, or too much. */
export function checkReason(faults: Faults, path: string, reason: string): void {
  if (!checkText(faults, path, reason, LONGEST)) return;
  const length = [...reason.trim()].length;
  if (length < SHORTEST) {
    faults.add(
      path,
      'TOO_SHORT',
      `至少${SHORTEST}个字符，现有${length}个：请写明办理什么事。`,
      `At least ${SHORTEST} characters; here are ${length}: say what is being done.`,
      `${SHORTEST}–${LONGEST}`,
    );
  }
  if (PERSONAL.test(reason.normalize('NFKC'))) {
    faults.add(
      path,
      'PERSONAL_DATA',
      '理由会记入审计日志，请不要写身份证号或手机号。',
      'Reasons are kept in the audit log: leave out identity numbers and telephones.',
    );
  }
}
