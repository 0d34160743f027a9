import { competitionLimits } from '../../../limits/competition-limits.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';

/** An identity number or a mobile number. */
const PERSONAL_NUMBER = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/;

/** Refuses the text of an objection or an answer that is too long, or that names a person by a number. */
export function checkStatement(faults: Faults, path: string, text: string): void {
  if (!checkText(faults, path, text, competitionLimits.text)) return;
  if (PERSONAL_NUMBER.test(text.normalize('NFKC').replace(/[\s-]/g, '')))
    faults.add(
      path,
      'PERSONAL_DATA',
      '不得含身份证号或手机号。',
      'It must not hold an identity number or a mobile number.',
    );
}
