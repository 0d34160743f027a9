import { defineLimits } from './define-limits.js';

export const perOperationLimits = defineLimits('每次操作', 'Every operation', {
  depth: {
    value: 12,
    unit: 'COUNT',
    zh: '字段层数',
    en: 'levels of fields',
    whyZh: '最深的示例查询有 7 层。',
    whyEn: 'The deepest worked query has 7.',
  },
  aliases: {
    value: 30,
    unit: 'COUNT',
    zh: '别名（含 __typename）',
    en: 'fields under another name, __typename too',
    whyZh: '网页应用需要 12 个。',
    whyEn: 'The web app needs 12.',
  },
  directives: {
    value: 10,
    unit: 'COUNT',
    zh: '指令',
    en: 'uses of directives',
    whyZh: '网页应用需要 7 个。',
    whyEn: 'The web app needs 7.',
  },
  rootFields: {
    value: 20,
    unit: 'COUNT',
    zh: 'Query 的根字段',
    en: 'fields of Query',
    whyZh: '网页应用需要 8 个。',
    whyEn: 'The web app needs 8.',
  },
  mutations: {
    value: { ANYBODY: 1, SIGNED_IN: 4 },
    unit: 'COUNT',
    zh: 'Mutation 的根字段',
    en: 'fields of Mutation',
    whyZh: '一个请求不得试多个密码；登录一次一个。',
    whyEn: 'One request must not try many passwords: who is unknown needs to sign in, once a request.',
  },
  cost: {
    value: { ANYBODY: 50, SIGNED_IN: 1_000, REGISTERED_DOCUMENT: 5_000 },
    unit: 'POINTS',
    zh: '开销',
    en: 'points',
    whyZh: '一千点即五万个值，或十页每页百行；登记过的文档审过一次，可大五倍；登录需 10 点。',
    whyEn:
      'A thousand are fifty thousand values, or ten pages of a hundred rows; a registered document was reviewed once and may be five times as large; signing in takes 10.',
  },
});
