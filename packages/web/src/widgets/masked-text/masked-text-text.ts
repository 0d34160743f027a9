import { defineText } from '../../i18n/define-text.js';

export const maskedTextText = defineText({
  zh: {
    why: '为什么看不到全文？',
    revealed: '已揭示',
    until: (time: string) => `可查看至 ${time}`,
    fieldClass: (code: string, name: string, note: string) => `${code} 级，${name}：${note}`,
    who: (roles: string, minutes: number) =>
      `可查看的角色：${roles}。须写明用途和理由，每次查看 ${minutes} 分钟，每次读取都记入审计日志。`,
    mayReveal: '您可以打开它的页面，写明用途和理由后查看。',
    mayNotReveal: (roles: string) => `您现在的角色是${roles}，不能查看此等级。`,
    maskedAgain: '到时自动恢复遮盖。',
  },
  en: {
    why: 'Why is it not shown in full?',
    revealed: 'Revealed',
    until: (time: string) => `Shown until ${time}`,
    fieldClass: (code: string, name: string, note: string) => `Class ${code}, ${name}: ${note}`,
    who: (roles: string, minutes: number) =>
      `Who may see it: ${roles}, for a purpose and a reason, ${minutes} minutes each time; every reading is recorded in the audit log.`,
    mayReveal: 'You may see it on its own page, for a purpose and a reason.',
    mayNotReveal: (roles: string) => `Your present role, ${roles}, does not see this class.`,
    maskedAgain: 'It is masked again by itself.',
  },
});
