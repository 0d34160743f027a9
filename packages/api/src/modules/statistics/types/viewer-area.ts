import { registerEnumType } from 'type-graphql';

/** An argument of its own: as keywords of AreaCode, every code that is stored, filtered by or shown could be no code at all. */
export enum ViewerArea {
  OWN = 'OWN',
  CHILDREN = 'CHILDREN',
  GRANDCHILDREN = 'GRANDCHILDREN',
}
registerEnumType(ViewerArea, {
  name: 'ViewerArea',
  description: '按提问者所在单位的地区选择。\nAreas named from the viewer’s own unit.',
  valuesConfig: {
    OWN: { description: '本地区及其以下全部 · The own area with everything below it' },
    CHILDREN: { description: '本地区，各行为下一级地区 · The own area, rows being those of the next level' },
    GRANDCHILDREN: { description: '本地区，各行为再下一级地区 · The own area, rows being those of the level after' },
  },
});
