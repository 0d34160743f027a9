import { defineText } from '../../i18n/define-text.js';

export const periodChooserText = defineText({
  zh: { label: '期别', earlier: '上一期', later: '下一期', open: '（未关账）' },
  en: { label: 'Period', earlier: 'Earlier period', later: 'Later period', open: ' (open)' },
});
