import { defineText } from '../../i18n/define-text.js';

export const copySecretText = defineText({
  zh: {
    copied: '已复制',
    byHand: '浏览器不让复制，请手工选取',
    copy: '复制',
    once: '只显示这一次，离开后无法再看到。',
    taken: '已记下，收起',
    shownBefore: '这次请求已提交过，当时已经显示。',
  },
  en: {
    copied: 'Copied',
    byHand: 'The browser does not allow copying: select it by hand',
    copy: 'Copy',
    once: 'It is shown this once and cannot be seen again.',
    taken: 'Taken down: close',
    shownBefore: 'This request was sent before; it was shown then.',
  },
});
