import { type CodeOf, defineCodeList } from './code-list.js';

/** A worker may belong to several groups, so groups are tags and never add up to a total. */
export const workerGroups = defineCodeList({
  name: 'WorkerGroup',
  zh: '职工群体',
  en: 'Group of workers',
  source: 'domain.md §2.2',
  items: [
    {
      code: 'MIGRANT',
      zh: '农民工',
      en: 'Rural migrant workers',
      noteZh: '户籍在农村、从事非农产业的职工。',
      noteEn: 'Registered in the countryside, working outside farming.',
    },
    {
      code: 'NEW_FORM',
      zh: '新就业形态劳动者',
      en: 'Workers in new forms of employment',
      noteZh: '主要依托平台就业；不等于各群体之和。',
      noteEn: 'Mainly platform work; not the sum of the groups.',
    },
    { code: 'TRUCK_DRIVER', zh: '货车司机', en: 'Truck drivers' },
    { code: 'RIDE_HAILING_DRIVER', zh: '网约车司机', en: 'Ride-hailing drivers' },
    { code: 'COURIER', zh: '快递员', en: 'Couriers' },
    { code: 'FOOD_DELIVERY_RIDER', zh: '外卖配送员（网约送餐员）', en: 'Food-delivery riders' },
    { code: 'CAREGIVER', zh: '护工护理员', en: 'Care and nursing attendants' },
    { code: 'DOMESTIC_WORKER', zh: '家政服务员', en: 'Domestic service workers' },
    { code: 'MARKET_INFORMATION_WORKER', zh: '商场信息员', en: 'Shopping-mall information workers' },
    { code: 'PROPERTY_AGENT', zh: '房产中介员', en: 'Property agents' },
    { code: 'SECURITY_GUARD', zh: '保安员', en: 'Security guards' },
  ],
});

export type WorkerGroup = CodeOf<typeof workerGroups>;
