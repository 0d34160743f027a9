import { expect, it } from '@jest/globals';
import { honourAccess } from './honour-access.js';
import { roles } from './role.js';

it('tells of nominations whoever sees service data, but for external systems', () => {
  const serviceData = roles.items.filter(({ seesServiceData }) => seesServiceData).map(({ code }) => code);
  expect([...honourAccess.nominationReaders].sort()).toEqual(
    serviceData.filter((role) => role !== 'EXTERNAL_SYSTEM').sort(),
  );
});

it('lets nobody write who may not read', () => {
  expect(honourAccess.nominationReaders).toEqual(expect.arrayContaining([...honourAccess.writers]));
});
