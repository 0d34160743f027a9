import { describe, expect, it } from '@jest/globals';
import { parseDivisionCode } from './division-code.js';

describe('parseDivisionCode', () => {
  it.each([
    ['100000', 'NATION', null],
    ['370000', 'PROVINCE', '100000'],
    ['371300', 'PREFECTURE', '370000'],
    ['371302', 'COUNTY', '371300'],
    ['429004', 'COUNTY', '420000'],
    ['110105', 'COUNTY', '110000'],
    ['500229', 'COUNTY', '500000'],
  ])('%s is a %s below %s', (code, level, prefixParentCode) => {
    expect(parseDivisionCode(code)).toEqual({ ok: true, value: { code, level, prefixParentCode } });
  });

  it.each([
    '',
    '37130',
    '3713021',
    '37130a',
    '000000',
    '371302001',
    '370002',
    '971302',
    '200000',
    '380000',
    '169900',
    ' 37130',
  ])('refuses "%s"', (text) => {
    expect(parseDivisionCode(text)).toMatchObject({ ok: false, problem: { code: 'FORMAT' } });
  });
});
