import { expect, it } from '@jest/globals';
import { ENGINE_ROLE, scopeSettings, VIEWER_ROLE } from './scope-settings.js';

const rangeOf = (areaCode: string) => {
  const { areaFrom, areaTo } = scopeSettings({ kind: 'AREA', areaCode });
  return (code: string) => code >= areaFrom && code < areaTo;
};

it('reaches over an area and all below it, and over nothing beside it', () => {
  const county = rangeOf('371302');
  expect(['371302', '371302001', '371302001001'].every(county)).toBe(true);
  expect(['371300', '371301', '371303', '371311', '370000'].some(county)).toBe(false);
  const prefecture = rangeOf('371300');
  expect(['371300', '371302', '371371', '371399001'].every(prefecture)).toBe(true);
  expect(['370000', '371200', '371400', '37'].some(prefecture)).toBe(false);
  expect(rangeOf('370000')('371302')).toBe(true);
  expect(rangeOf('110000')('100000')).toBe(false);
});

it('holds back every row without a scope, and none from the nation', () => {
  expect(scopeSettings(null)).toMatchObject({ role: VIEWER_ROLE, areaFrom: '', areaTo: '', organizationId: '' });
  expect(scopeSettings({ kind: 'NONE' })).toEqual(scopeSettings(null));
  expect(scopeSettings({ kind: 'AREA', areaCode: '100000' }).role).toBe(ENGINE_ROLE);
});
