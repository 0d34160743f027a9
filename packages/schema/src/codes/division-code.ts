import type { CheckResult } from './check-result.js';
import type { DivisionLevel } from './division-level.js';

/** The whole country. */
export const NATION_CODE = '100000';

/** What a six-digit area code (GB/T 2260) tells by itself. */
export interface DivisionCode {
  readonly code: string;
  readonly level: Exclude<DivisionLevel, 'TOWNSHIP'>;
  /**
   * Parent by prefix; null for the nation. Right only while nothing has moved: the division table is the authority.
   * For counties run by a province (`??90??`) and counties of a municipality it is the province.
   */
  readonly prefixParentCode: string | null;
}

export type DivisionCodeReason = 'FORMAT';

/** First two digits in use, then prefecture, then county; a county needs a prefecture part. */
const AREA_CODE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(?:0000|(?!00)\d\d00|(?!00)\d\d(?!00)\d\d)$/;

const MUNICIPALITIES = ['11', '12', '31', '50'];

/** Reads level and prefix parent from an area code. Says nothing about whether the division exists. */
export function parseDivisionCode(text: string): CheckResult<DivisionCode, DivisionCodeReason> {
  if (text === NATION_CODE) return { ok: true, value: { code: text, level: 'NATION', prefixParentCode: null } };
  if (!AREA_CODE.test(text)) {
    return {
      ok: false,
      problem: {
        code: 'FORMAT',
        messageZh: '行政区划代码应为6位数字，如山东省370000、临沂市371300、兰山区371302；全国为100000。',
        messageEn:
          'An area code is six digits, such as 370000 (province), 371300 (prefecture), 371302 (county); the nation is 100000.',
      },
    };
  }
  return { ok: true, value: { code: text, level: levelOf(text), prefixParentCode: prefixParentOf(text) } };
}

function levelOf(code: string): 'PROVINCE' | 'PREFECTURE' | 'COUNTY' {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

function prefixParentOf(code: string): string {
  if (code.endsWith('0000')) return NATION_CODE;
  const province = code.slice(0, 2);
  const isUnderProvince = code.endsWith('00') || code.slice(2, 4) === '90' || MUNICIPALITIES.includes(province);
  return isUnderProvince ? `${province}0000` : `${code.slice(0, 4)}00`;
}
