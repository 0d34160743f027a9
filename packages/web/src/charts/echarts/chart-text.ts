import { defineText } from '../../i18n/define-text.js';

export const chartText = defineText({
  zh: {
    label: (title: string) => `图：${title}。方向键逐个读数`,
    labelWithEnter: (title: string) => `图：${title}。方向键逐个读数，回车进入`,
  },
  en: {
    label: (title: string) => `Chart: ${title}. Arrow keys read the values`,
    labelWithEnter: (title: string) => `Chart: ${title}. Arrow keys read the values, Enter opens`,
  },
});
