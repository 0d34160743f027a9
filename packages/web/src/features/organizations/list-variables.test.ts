import { describe, expect, it } from '@jest/globals';
import { listVariables } from './list-variables.js';

const plain = {
  area: '371300',
  q: '',
  kind: null,
  level: null,
  status: 'ACTIVE' as const,
  grassroots: null,
  sort: null,
  desc: false,
  size: 20,
  after: null,
  before: null,
};

describe('listVariables', () => {
  it('asks for the active organizations of an area, first page', () => {
    expect(listVariables(plain)).toEqual({
      where: { division: { within: '371300' }, status: { eq: 'ACTIVE' } },
      orderBy: [{ field: 'LEVEL' }, { field: 'CODE' }],
      first: 20,
    });
  });

  it('passes every filter, the search and the order', () => {
    const chosen = {
      ...plain,
      q: 'lysz',
      kind: 'JOINT',
      level: 'BASE',
      status: 'ALL',
      grassroots: false,
      sort: 'NAME',
      desc: true,
    } as const;
    expect(listVariables(chosen)).toEqual({
      where: {
        division: { within: '371300' },
        kind: { eq: 'JOINT' },
        level: { eq: 'BASE' },
        isGrassroots: { eq: false },
      },
      search: 'lysz',
      orderBy: [{ field: 'NAME', direction: 'DESC' }],
      first: 20,
    });
  });

  it('pages forwards and backwards by cursor', () => {
    expect(listVariables({ ...plain, after: 'c1' })).toMatchObject({ first: 20, after: 'c1' });
    const back = listVariables({ ...plain, before: 'c2', size: 50 });
    expect(back).toMatchObject({ last: 50, before: 'c2' });
    expect(back).not.toHaveProperty('first');
  });
});
