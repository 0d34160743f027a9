import type { CheckResult, CodeProblem } from './check-result.js';
import { isOrganizationBodyConsistent, organizationBodyCheck } from './organization-body.js';

/** The 31 characters of GB 32100-2015 in the order of their values: no I, O, S, V, Z. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Parts of a unified social credit code (统一社会信用代码): [dept 1][category 1][division 6][body 9][check 1]. */
export interface Uscc {
  readonly code: string;
  readonly department: string;
  readonly category: string;
  readonly divisionCode: string;
  readonly body: string;
  readonly check: string;
  /** GB 11714 check of the body. Advisory: a real code may fail it. */
  readonly isBodyConsistent: boolean;
}

export type UsccReason = 'LENGTH' | 'CHARACTER' | 'DIVISION' | 'CHECK_CHARACTER';

/** Check character of the first seventeen: (31 − Σ value · 3^i mod 31) mod 31. */
export function usccCheckCharacter(first17: string): string {
  if (first17.length !== 17) throw new RangeError(`"${first17}" has ${first17.length} characters, not 17`);
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = USCC_ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`"${character}" is no character of a social credit code`);
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** First thing wrong with the text as a social credit code; undefined when it is one. */
export function usccProblem(text: string): CodeProblem<UsccReason> | undefined {
  if (text.length !== 18) {
    return {
      code: 'LENGTH',
      messageZh: `统一社会信用代码应为18位，现为${text.length}位。`,
      messageEn: `A unified social credit code has 18 characters; this has ${text.length}.`,
    };
  }
  const wrong = [...text].findIndex((character) => !USCC_ALPHABET.includes(character));
  if (wrong >= 0) return characterProblem(text, wrong);
  if (!/^\d{6}$/.test(text.slice(2, 8))) {
    return {
      code: 'DIVISION',
      messageZh: `第3至8位应为6位数字的行政区划码，现为“${text.slice(2, 8)}”。`,
      messageEn: `Characters 3 to 8 are a division code of six digits; here they are "${text.slice(2, 8)}".`,
    };
  }
  const expected = usccCheckCharacter(text.slice(0, 17));
  if (text.charAt(17) === expected) return undefined;
  return {
    code: 'CHECK_CHARACTER',
    messageZh: `校验码应为“${expected}”，现为“${text.charAt(17)}”，请核对各位字符。`,
    messageEn: `The check character should be "${expected}", not "${text.charAt(17)}"; compare every character.`,
    expected,
  };
}

function characterProblem(text: string, index: number): CodeProblem<UsccReason> {
  const found = [...text][index] ?? '';
  const upper = found.toUpperCase();
  const expected = USCC_ALPHABET.includes(upper) ? upper : undefined;
  return {
    code: 'CHARACTER',
    messageZh: `第${index + 1}位“${found}”不可用：只用数字和大写字母，且不含I、O、S、V、Z。`,
    messageEn: `Character ${index + 1}, "${found}", is not allowed: digits and capitals except I, O, S, V, Z.`,
    expected,
  };
}

/** Splits a social credit code into its parts, or tells what is wrong with it. */
export function parseUscc(text: string): CheckResult<Uscc, UsccReason> {
  const problem = usccProblem(text);
  if (problem) return { ok: false, problem };
  const body = text.slice(8, 17);
  return {
    ok: true,
    value: {
      code: text,
      department: text.charAt(0),
      category: text.charAt(1),
      divisionCode: text.slice(2, 8),
      body,
      check: text.charAt(17),
      isBodyConsistent: isOrganizationBodyConsistent(body),
    },
  };
}

/** Whether the code was given by a union as registrar: 81 grassroots union, 89 other (domain.md §2.7). */
export function isUnionUscc(uscc: Uscc): boolean {
  return uscc.department === '8';
}

/**
 * Completes a social credit code for synthetic data, adding both check characters.
 * @param body first eight characters of the organisation code, such as `TE5T0001`
 */
export function makeUscc(department: string, category: string, divisionCode: string, body: string): string {
  const first17 = `${department}${category}${divisionCode}${body}${organizationBodyCheck(body)}`;
  const code = `${first17}${usccCheckCharacter(first17)}`;
  const problem = usccProblem(code);
  if (problem) throw new RangeError(problem.messageEn);
  return code;
}
