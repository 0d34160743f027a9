import { describe, expect, it } from '@jest/globals';
import { organizationKinds } from './organization-kind.js';

describe('organizationKinds', () => {
  it('tell grassroots kinds from federations and industrial unions', () => {
    const grassroots = organizationKinds.items.filter((item) => item.isGrassroots).map((item) => item.code);
    expect(grassroots).toEqual(['FEDERATION', 'SINGLE', 'JOINT', 'PROJECT', 'MOBILE', 'VILLAGE_COMMUNITY']);
  });

  it('carry the names of the glossary', () => {
    expect(organizationKinds.get('JOINT').zh).toBe('联合基层工会');
    expect(organizationKinds.get('GENERAL_FEDERATION').zh).toBe('总工会');
  });
});
