import { defineText } from '../../i18n/define-text.js';

export const scopeText = defineText({
  zh: {
    outside: '这个地区不在您的查看范围内',
    outsideHint: (own: string) =>
      `您现在代表“${own}”，可以查看该地区及其以下。若工作需要更大的范围，请向系统管理员申请授权。`,
    back: '回到我的地区',
  },
  en: {
    outside: 'This area is beyond what you may see',
    outsideHint: (own: string) =>
      `You act for “${own}” and may see its area and what lies below it. If your work needs more, ask your administrator for a grant.`,
    back: 'Back to my area',
  },
});
