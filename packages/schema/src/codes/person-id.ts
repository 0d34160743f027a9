import type { CheckResult, CodeProblem } from './check-result.js';
import type { Sex } from './sex.js';

/** Parts of a citizen identity number (公民身份号码, GB 11643-1999). */
export interface PersonId {
  readonly code: string;
  readonly divisionCode: string;
  /** ISO date. */
  readonly bornOn: string;
  readonly sex: Extract<Sex, 'MALE' | 'FEMALE'>;
}

export type PersonIdReason = 'LENGTH' | 'CHARACTER' | 'BIRTH_DATE' | 'CHECK_CHARACTER';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Unassigned division codes: an identity number on one of them belongs to nobody (domain.md §2.7, §4.10). */
export const SYNTHETIC_PERSON_DIVISIONS = ['371399', '610399'] as const;

export type SyntheticPersonDivision = (typeof SYNTHETIC_PERSON_DIVISIONS)[number];

/** Check character of the first seventeen digits (ISO 7064 MOD 11-2). */
export function personIdCheckCharacter(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('the check character needs 17 digits');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** ISO date of an eight-digit date that exists in the calendar. */
function isoDate(digits: string): string | undefined {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** First thing wrong with the text as an identity number; undefined when it is one. Messages never repeat the number. */
export function personIdProblem(text: string): CodeProblem<PersonIdReason> | undefined {
  if (text.length !== 18) {
    return {
      code: 'LENGTH',
      messageZh: `公民身份号码应为18位，现为${text.length}位。`,
      messageEn: `An identity number has 18 characters; this has ${text.length}.`,
    };
  }
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) {
    return {
      code: 'CHARACTER',
      messageZh: '公民身份号码前17位应为数字（首位不为0），末位应为数字或大写X。',
      messageEn:
        'An identity number is 17 digits, the first not 0, and a last character that is a digit or a capital X.',
    };
  }
  if (!isoDate(text.slice(6, 14))) {
    return {
      code: 'BIRTH_DATE',
      messageZh: '第7至14位不是有效的出生日期（年4位、月2位、日2位）。',
      messageEn: 'Characters 7 to 14 are no date of birth (year 4, month 2, day 2).',
    };
  }
  const expected = personIdCheckCharacter(text.slice(0, 17));
  if (text.charAt(17) === expected) return undefined;
  return {
    code: 'CHECK_CHARACTER',
    messageZh: '校验码与前17位不符，请核对各位数字。',
    messageEn: 'The last character does not agree with the first 17; compare every digit.',
    expected,
  };
}

/** Splits an identity number into its parts, or tells what is wrong with it. */
export function parsePersonId(text: string): CheckResult<PersonId, PersonIdReason> {
  const problem = personIdProblem(text);
  if (problem) return { ok: false, problem };
  return {
    ok: true,
    value: {
      code: text,
      divisionCode: text.slice(0, 6),
      bornOn: isoDate(text.slice(6, 14))!,
      sex: Number(text.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE',
    },
  };
}

/**
 * Makes an identity number that is well formed and belongs to nobody.
 * @param bornOn ISO date
 * @param sequence 0–999; odd is male
 */
export function makeSyntheticPersonId(division: SyntheticPersonDivision, bornOn: string, sequence: number): string {
  if (!SYNTHETIC_PERSON_DIVISIONS.includes(division)) throw new RangeError(`${division} is a real division`);
  const first17 = `${division}${bornOn.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const code = `${first17}${personIdCheckCharacter(first17)}`;
  const problem = personIdProblem(code);
  if (problem) throw new RangeError(problem.messageEn);
  return code;
}

/** Whether an identity number lies on an unassigned division and so belongs to nobody. */
export function isSyntheticPersonId(code: string): boolean {
  return SYNTHETIC_PERSON_DIVISIONS.some((division) => code.startsWith(division));
}
