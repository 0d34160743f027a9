import { defineText } from '../../i18n/define-text.js';

export const revealText = defineText({
  zh: {
    reveal: '查看遮盖的信息',
    revealLead: (minutes: number) => `只选办事所需的；可查看 ${minutes} 分钟，本次和以后的每次读取都记入审计日志。`,
    fields: '要看哪些',
    revealIt: '查看所选',
    allShown: '可以查看的都已显示。',
    notYours: (field: string, roles: string) => `${field}：只有${roles}可以查看`,
    noneYours: (roles: string) => `您现在的角色是${roles}，不能查看遮盖的信息。`,
    purpose: '用途',
    choose: '请选择',
    reason: '理由',
    reasonHint: '10至500个字，写明办理什么事，不写个人信息',
    chooseField: '请至少选一项。',
  },
  en: {
    reveal: 'See what is masked',
    revealLead: (minutes: number) =>
      `Only what the matter needs. It is shown for ${minutes} minutes; this and every later reading is recorded in the audit log.`,
    fields: 'What to see',
    revealIt: 'Show these',
    allShown: 'All that you may see is shown.',
    notYours: (field: string, roles: string) => `${field}: for ${roles} alone`,
    noneYours: (roles: string) => `Your present role, ${roles}, does not see what is masked.`,
    purpose: 'Purpose',
    choose: 'Choose',
    reason: 'Reason',
    reasonHint: '10 to 500 characters: what is being done, without personal data',
    chooseField: 'Choose at least one.',
  },
});
