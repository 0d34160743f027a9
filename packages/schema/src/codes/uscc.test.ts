import { describe, expect, it } from '@jest/globals';
import { isUnionUscc, makeUscc, parseUscc, USCC_ALPHABET, usccCheckCharacter, usccProblem } from './uscc.js';

const DOSSIER_VECTORS = ['91350100M000100Y43', '81371302TE5T000168', '81371324TE5T00024Y', '81610302TE5T000242'];

/** A few hundred synthetic codes over all bodies TE5T0001 … and several divisions. */
const synthetic = ['371302', '371329', '610305', '370100'].flatMap((division) =>
  Array.from({ length: 60 }, (_, i) => makeUscc('8', '1', division, `TE5T${String(i * 37).padStart(4, '0')}`)),
);

describe('parseUscc', () => {
  it.each(DOSSIER_VECTORS)('accepts %s', (code) => {
    expect(parseUscc(code)).toMatchObject({ ok: true, value: { code } });
  });

  it('splits a code into its parts', () => {
    expect(parseUscc('81371302TE5T000168')).toEqual({
      ok: true,
      value: {
        code: '81371302TE5T000168',
        department: '8',
        category: '1',
        divisionCode: '371302',
        body: 'TE5T00016',
        check: '8',
        isBodyConsistent: true,
      },
    });
  });

  it('accepts a code whose body fails the advisory check, and says so', () => {
    const first17 = '81371302TE5T00017';
    const result = parseUscc(first17 + usccCheckCharacter(first17));
    expect(result).toMatchObject({ ok: true, value: { isBodyConsistent: false } });
  });
});

describe('usccProblem', () => {
  it('tells the length', () => {
    expect(usccProblem('81371302TE5T00016')).toMatchObject({
      code: 'LENGTH',
      messageZh: expect.stringContaining('17位'),
    });
  });

  it('tells the place of a forbidden letter', () => {
    expect(usccProblem('8137I302TE5T000168')).toEqual({
      code: 'CHARACTER',
      messageZh: '第5位“I”不可用：只用数字和大写字母，且不含I、O、S、V、Z。',
      messageEn: 'Character 5, "I", is not allowed: digits and capitals except I, O, S, V, Z.',
      expected: undefined,
    });
  });

  it('proposes the capital for a small letter', () => {
    expect(usccProblem('81371302tE5T000168')).toMatchObject({ code: 'CHARACTER', expected: 'T' });
  });

  it('wants digits for the division', () => {
    expect(usccProblem('8137A302TE5T000168')).toMatchObject({ code: 'DIVISION' });
  });

  it('tells the check character that would be right', () => {
    expect(usccProblem('81371302TE5T000169')).toEqual({
      code: 'CHECK_CHARACTER',
      messageZh: '校验码应为“8”，现为“9”，请核对各位字符。',
      messageEn: 'The check character should be "8", not "9"; compare every character.',
      expected: '8',
    });
  });

  it('finds every change of a single character', () => {
    for (const code of [...DOSSIER_VECTORS, ...synthetic.slice(0, 8)]) {
      for (let i = 0; i < 18; i += 1) {
        for (const other of USCC_ALPHABET.replace(code.charAt(i), '')) {
          expect(usccProblem(code.slice(0, i) + other + code.slice(i + 1))).toBeDefined();
        }
      }
    }
  });

  it('finds every swap of two different neighbours', () => {
    for (const code of DOSSIER_VECTORS) {
      for (let i = 0; i < 17; i += 1) {
        if (code[i] === code[i + 1]) continue;
        expect(usccProblem(code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2))).toBeDefined();
      }
    }
  });
});

describe('makeUscc', () => {
  it.each([
    ['371302', 'TE5T0001', '81371302TE5T000168'],
    ['371324', 'TE5T0002', '81371324TE5T00024Y'],
    ['610302', 'TE5T0002', '81610302TE5T000242'],
  ])('makes the dossier code of %s %s', (division, body, code) => {
    expect(makeUscc('8', '1', division, body)).toBe(code);
  });

  it('makes only valid codes with consistent bodies, no two alike', () => {
    expect(synthetic.map((code) => usccProblem(code))).toEqual(synthetic.map(() => undefined));
    expect(new Set(synthetic).size).toBe(synthetic.length);
    for (const code of synthetic) expect(parseUscc(code)).toMatchObject({ value: { isBodyConsistent: true } });
  });

  it('refuses parts that cannot stand in a code', () => {
    expect(() => makeUscc('8', '1', '37130', 'TE5T0001')).toThrow(RangeError);
    expect(() => makeUscc('8', '1', '371302', 'TEST0001')).toThrow(RangeError);
  });
});

describe('isUnionUscc', () => {
  it.each([
    ['81371302TE5T000168', true],
    ['91350100M000100Y43', false],
  ])('%s: %s', (code, expected) => {
    const parsed = parseUscc(code);
    expect(parsed.ok && isUnionUscc(parsed.value)).toBe(expected);
  });
});
