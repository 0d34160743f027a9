import { describe, expect, it } from '@jest/globals';
import { searchChoices, treeChoices, unmistakableChoice } from './area-choices.js';

const division = (
  code: string,
  shortName: string,
  romanisedName: string,
  level: 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY',
) => ({ id: code, code, name: `${shortName}市`, shortName, romanisedName, level });

const nation = division('100000', '全国', 'China', 'NATION');
const shandong = division('370000', '山东', 'Shandong', 'PROVINCE');
const linyi = division('371300', '临沂', 'Linyi', 'PREFECTURE');
const dezhou = division('371400', '德州', 'Dezhou', 'PREFECTURE');
const lanshan = division('371302', '兰山', 'Lanshan', 'COUNTY');

describe('treeChoices', () => {
  it('lists what is above, the siblings, and the children under the area itself', () => {
    const tree = {
      division: {
        ...linyi,
        ancestors: [shandong, nation],
        parent: { id: '370000', children: [linyi, dezhou] },
        children: [lanshan],
      },
    };
    expect(treeChoices(tree, 'en', '100000').map(({ name, depth }) => [name, depth])).toEqual([
      ['China', 0],
      ['Shandong', 1],
      ['Linyi', 2],
      ['Lanshan', 3],
      ['Dezhou', 2],
    ]);
  });

  it('offers nothing above or beside the reader’s own area', () => {
    const tree = {
      division: {
        ...lanshan,
        ancestors: [shandong, nation, linyi],
        parent: { id: '371300', children: [lanshan, { ...lanshan, code: '371311' }] },
        children: [],
      },
    };
    expect(treeChoices(tree, 'zh', '371302').map(({ code, depth }) => [code, depth])).toEqual([['371302', 0]]);
    expect(treeChoices(tree, 'zh', '371300').map(({ code }) => code)).toEqual(['371300', '371302', '371311']);
  });

  it('shows an area without a parent, and nothing for an area that is not there', () => {
    const tree = { division: { ...nation, ancestors: [], parent: null, children: [shandong] } };
    expect(treeChoices(tree, 'zh', '100000').map(({ code }) => code)).toEqual(['100000', '370000']);
    expect(treeChoices({ division: null }, 'zh', '100000')).toEqual([]);
  });
});

describe('searchChoices', () => {
  it('tells namesakes apart by the area above', () => {
    const parent = { id: '370000', shortName: '山东', romanisedName: 'Shandong' };
    const answer = {
      divisions: {
        nodes: [
          { ...linyi, parent },
          { ...nation, parent: null },
        ],
      },
    };
    expect(searchChoices(answer, 'zh', '371300').map(({ name, context }) => [name, context])).toEqual([
      ['临沂市', '山东'],
      ['全国市', ''],
    ]);
  });

  it('puts the neighbours of the present area first', () => {
    const away = { ...lanshan, id: '371103', code: '371103' };
    const far = { ...lanshan, id: '110101', code: '110101' };
    const answer = { divisions: { nodes: [far, away, lanshan].map((each) => ({ ...each, parent: null })) } };
    const codes = (current: string) => searchChoices(answer, 'zh', current).map(({ code }) => code);
    expect(codes('371300')).toEqual(['371302', '371103', '110101']);
    expect(codes('371325')).toEqual(['371302', '371103', '110101']);
    expect(codes('370000')).toEqual(['371103', '371302', '110101']);
  });
});

describe('unmistakableChoice', () => {
  const choice = (code: string, name: string) => ({ code, name, context: '', depth: 0 });
  const both = [choice('371302', '兰山区'), choice('620102', '城关区')];

  it('is the only one, or the one that is called what was typed', () => {
    expect(unmistakableChoice(both.slice(0, 1), '兰')?.code).toBe('371302');
    expect(unmistakableChoice(both, '兰山区')?.code).toBe('371302');
    expect(unmistakableChoice(both, '620102')?.code).toBe('620102');
    expect(unmistakableChoice(both, '区')).toBeUndefined();
    expect(unmistakableChoice([...both, choice('371103', '兰山区')], '兰山区')).toBeUndefined();
  });
});
