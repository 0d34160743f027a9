import { describe, expect, it } from '@jest/globals';
import { workerGroupsOf, workerGroupTags } from './worker-group-list.js';

describe('workerGroupsOf', () => {
  it('gives the four key groups and the eight groups in the printed order', () => {
    expect(workerGroupsOf('FOUR_KEY_GROUPS')).toEqual([
      'TRUCK_DRIVER',
      'RIDE_HAILING_DRIVER',
      'COURIER',
      'FOOD_DELIVERY_RIDER',
    ]);
    expect(workerGroupsOf('EIGHT_GROUPS')).toEqual([
      'TRUCK_DRIVER',
      'COURIER',
      'CAREGIVER',
      'DOMESTIC_WORKER',
      'MARKET_INFORMATION_WORKER',
      'FOOD_DELIVERY_RIDER',
      'PROPERTY_AGENT',
      'SECURITY_GUARD',
    ]);
  });
});

describe('workerGroupTags', () => {
  it('keep the name that each list prints for a shared group', () => {
    const names = workerGroupTags.filter((tag) => tag.group === 'FOOD_DELIVERY_RIDER').map((tag) => [tag.list, tag.zh]);
    expect(names).toEqual([
      ['FOUR_KEY_GROUPS', '外卖配送员'],
      ['EIGHT_GROUPS', '网约送餐员'],
    ]);
  });
});
