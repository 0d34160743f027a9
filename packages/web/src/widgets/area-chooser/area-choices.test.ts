import { describe, expect, it } from '@jest/globals';
import { searchChoices, treeChoices } from './area-choices.js';

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
    expect(treeChoices(tree, 'en').map(({ name, depth }) => [name, depth])).toEqual([
      ['China', 0],
      ['Shandong', 1],
      ['Linyi', 2],
      ['Lanshan', 3],
      ['Dezhou', 2],
    ]);
  });

  it('shows an area without a parent, and nothing for an area that is not there', () => {
    const tree = { division: { ...nation, ancestors: [], parent: null, children: [shandong] } };
    expect(treeChoices(tree, 'zh').map(({ code }) => code)).toEqual(['100000', '370000']);
    expect(treeChoices({ division: null }, 'zh')).toEqual([]);
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
    expect(searchChoices(answer, 'zh').map(({ name, context }) => [name, context])).toEqual([
      ['临沂市', '山东'],
      ['全国市', ''],
    ]);
  });
});
