import { defineText } from '../../i18n/define-text.js';

export const explorerText = defineText({
  zh: { title: '指标查询' },
  en: { title: 'Explorer' },
});
