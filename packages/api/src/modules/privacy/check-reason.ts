import { personalLimits } from '../../limits/personal-limits.js';
import { checkText } from '../../shared/check-text.js';
import type { Faults } from '../../shared/faults.js';

/**
 * Seven digits or more, whatever is put between them but words: an identity number has 15 or 18, a bank card 16 to 19, a
 * telephone 7 to 12. The audit log keeps reasons, and is no place for them.
 */
const NUMBER = /\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){6}/u;
const CHINESE_DIGITS =
  /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖](?:[^\p{L}\p{Nd}]*[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]){6}/u;

/** Refuses a reason that says nothing, or too much. */
export function checkReason(faults: Faults, path: string, reason: string): void {
  if (!checkText(faults, path, reason, personalLimits.longestReason)) return;
  const length = [...reason.trim()].length;
  if (length < personalLimits.shortestReason) {
    faults.add(
      path,
      'TOO_SHORT',
      `至少${personalLimits.shortestReason}个字符，现有${length}个：请写明办理什么事。`,
      `At least ${personalLimits.shortestReason} characters; here are ${length}: say what is being done.`,
      `${personalLimits.shortestReason}–${personalLimits.longestReason}`,
    );
  }
  const plain = reason.normalize('NFKC');
  if (NUMBER.test(plain) || CHINESE_DIGITS.test(plain)) {
    faults.add(
      path,
      'PERSONAL_DATA',
      '理由会记入审计日志，不得含证件号、卡号、电话等7位及以上的数字（连字符、空格隔开的也算）。请写事由，日期写作2026年11月22日，编号只写末6位。',
      'Reasons are kept in the audit log: no numbers of 7 digits or more, such as identity, card or telephone numbers, however separated. Say what is being done; write dates as 2026年11月22日, and of a file number its last 6 digits.',
      '金秋助学申请核对，2026年11月，编号末6位000123',
    );
  }
}
