import { describe, expect, it } from '@jest/globals';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import type { CellFault } from './cell-fault.js';
import { listCell } from './list-cell.js';
import { rankCell } from './rank-cell.js';

describe('listCell', () => {
  it.each([
    ['VILLAGE_COMMUNITY', 'VILLAGE_COMMUNITY'],
    ['village community', 'VILLAGE_COMMUNITY'],
    ['村（社区）工会', 'VILLAGE_COMMUNITY'],
    ['村(社区)工会', 'VILLAGE_COMMUNITY'],
    ['Village or community union', 'VILLAGE_COMMUNITY'],
  ])('reads %s', (text, code) => {
    expect(listCell(organizationKinds).read(text)).toBe(code);
  });

  it('reads codes that are numbers', () => {
    expect(listCell(unitCategories).read('170')).toBe('170');
    expect(listCell(unitCategories).read('私营企业')).toBe('170');
  });

  it('lists what would be right, without what is excluded', () => {
    const fault = listCell(organizationKinds, ['MOBILE']).read('流动工会');
    expect(fault).toMatchObject({ code: 'NOT_IN_LIST' });
    const { args } = fault as CellFault;
    expect(args[0]).toContain('JOINT 联合基层工会');
    expect(args[0]).not.toContain('MOBILE');
    expect(args[1]).toContain('JOINT Joint grassroots union');
  });
});

describe('rankCell', () => {
  it.each(['3', 'COUNTY', 'county', '县级'])('reads %s as rank 3', (text) => {
    expect(rankCell(organizationLevels).read(text)).toBe('3');
  });
});
