import { type CodeOf, defineCodeList } from './code-list.js';
import type { WorkerGroup } from './worker-group.js';

/** Named lists of worker groups. A changed list becomes a new version beside the old one. */
export const workerGroupLists = defineCodeList({
  name: 'WorkerGroupList',
  zh: '职工群体名单',
  en: 'List of worker groups',
  source: 'domain.md §2.2',
  items: [
    { code: 'FOUR_KEY_GROUPS', zh: '新就业形态四类重点群体', en: 'Four key groups of new-form workers', version: 1 },
    { code: 'EIGHT_GROUPS', zh: '八大群体', en: 'Eight occupational groups', version: 1 },
  ],
});

export type WorkerGroupList = CodeOf<typeof workerGroupLists>;

export interface WorkerGroupTag {
  readonly list: WorkerGroupList;
  readonly version: number;
  readonly group: WorkerGroup;
  /** The name that this list prints for the group. */
  readonly zh: string;
}

/**
 * Many-to-many between lists and groups, in the printed order. Version numbers are ours; the sources give none.
 * That 外卖配送员 and 网约送餐员 are one group is our own reading.
 */
export const workerGroupTags: readonly WorkerGroupTag[] = [
  { list: 'FOUR_KEY_GROUPS', version: 1, group: 'TRUCK_DRIVER', zh: '货车司机' },
  { list: 'FOUR_KEY_GROUPS', version: 1, group: 'RIDE_HAILING_DRIVER', zh: '网约车司机' },
  { list: 'FOUR_KEY_GROUPS', version: 1, group: 'COURIER', zh: '快递员' },
  { list: 'FOUR_KEY_GROUPS', version: 1, group: 'FOOD_DELIVERY_RIDER', zh: '外卖配送员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'TRUCK_DRIVER', zh: '货车司机' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'COURIER', zh: '快递员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'CAREGIVER', zh: '护工护理员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'DOMESTIC_WORKER', zh: '家政服务员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'MARKET_INFORMATION_WORKER', zh: '商场信息员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'FOOD_DELIVERY_RIDER', zh: '网约送餐员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'PROPERTY_AGENT', zh: '房产中介员' },
  { list: 'EIGHT_GROUPS', version: 1, group: 'SECURITY_GUARD', zh: '保安员' },
];

/** Groups of one list (newest version), in the printed order. */
export function workerGroupsOf(list: WorkerGroupList): readonly WorkerGroup[] {
  const { version } = workerGroupLists.get(list);
  return workerGroupTags.filter((tag) => tag.list === list && tag.version === version).map((tag) => tag.group);
}
