import { describe, expect, it } from '@jest/globals';
import { isSyntheticPersonId, makeSyntheticPersonId, parsePersonId, personIdProblem } from './person-id.js';

describe('parsePersonId', () => {
  it.each([
    ['11010519491231002X', '110105', '1949-12-31', 'FEMALE'],
    ['440524188001010014', '440524', '1880-01-01', 'MALE'],
    ['371399199001010010', '371399', '1990-01-01', 'MALE'],
    ['371399198512310029', '371399', '1985-12-31', 'FEMALE'],
  ])('reads the dossier number %s', (code, divisionCode, bornOn, sex) => {
    expect(parsePersonId(code)).toEqual({ ok: true, value: { code, divisionCode, bornOn, sex } });
  });
});

describe('personIdProblem', () => {
  it.each([
    ['37139919900101001', 'LENGTH'],
    ['37139919900101001x', 'CHARACTER'],
    ['0713991990010100 0', 'CHARACTER'],
    ['371399199013010010', 'BIRTH_DATE'],
    ['371399199002300010', 'BIRTH_DATE'],
    ['371399190002290010', 'BIRTH_DATE'],
    ['371399199001010011', 'CHECK_CHARACTER'],
  ])('%s: %s', (text, code) => {
    expect(personIdProblem(text)).toMatchObject({ code });
  });

  it('tells the check character that would be right, without repeating the number', () => {
    const problem = personIdProblem('110105194912310021');
    expect(problem).toMatchObject({ code: 'CHECK_CHARACTER', expected: 'X' });
    expect(JSON.stringify(problem)).not.toMatch(/1949|110105/);
  });

  it('finds every change of a single digit', () => {
    for (const code of ['11010519491231002X', '371399199001010010', '371399198512310029']) {
      for (let i = 0; i < 18; i += 1) {
        for (const other of '0123456789X'.replace(code.charAt(i), '')) {
          expect(personIdProblem(code.slice(0, i) + other + code.slice(i + 1))).toBeDefined();
        }
      }
    }
  });
});

describe('makeSyntheticPersonId', () => {
  it('makes the dossier numbers', () => {
    expect(makeSyntheticPersonId('371399', '1990-01-01', 1)).toBe('371399199001010010');
    expect(makeSyntheticPersonId('371399', '1985-12-31', 2)).toBe('371399198512310029');
  });

  it('makes valid numbers for every sequence', () => {
    const codes = Array.from({ length: 1000 }, (_, sequence) =>
      makeSyntheticPersonId('610399', '1980-02-29', sequence),
    );
    expect(codes.filter((code) => personIdProblem(code) !== undefined)).toEqual([]);
    expect(new Set(codes).size).toBe(1000);
  });

  it('refuses a real division, a day that does not exist and a sequence out of range', () => {
    expect(() => makeSyntheticPersonId('371302' as '371399', '1990-01-01', 1)).toThrow('real division');
    expect(() => makeSyntheticPersonId('371399', '1990-02-30', 1)).toThrow(RangeError);
    expect(() => makeSyntheticPersonId('371399', '1990-01-01', 1000)).toThrow(RangeError);
  });
});

describe('isSyntheticPersonId', () => {
  it('knows the unassigned divisions', () => {
    expect(isSyntheticPersonId('371399199001010010')).toBe(true);
    expect(isSyntheticPersonId('11010519491231002X')).toBe(false);
  });
});
