import { defineText } from '../../i18n/define-text.js';

export const copySecretText = defineText({
  zh: { copied: '已复制', byHand: '浏览器不让复制，请手工选取' },
  en: { copied: 'Copied', byHand: 'The browser does not allow copying: select it by hand' },
});
