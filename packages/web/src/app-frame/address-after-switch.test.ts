import { describe, expect, it } from '@jest/globals';
import { addressAfterSwitch } from './address-after-switch.js';

const here = (search: string) => ({ pathname: '/organizations', search });

describe('addressAfterSwitch', () => {
  it('drops the area of the last organization and keeps the rest', () => {
    expect(addressAfterSwitch(here('?area=371302&after=x&q=a&lang=en'), '371311')).toBe('/organizations?q=a&lang=en');
    expect(addressAfterSwitch(here('?area=371302'), null)).toBe('/organizations');
  });

  it('keeps an area that is the new one’s own', () => {
    expect(addressAfterSwitch(here('?area=371302&after=x'), '371300')).toBe('/organizations?area=371302&after=x');
  });
});
