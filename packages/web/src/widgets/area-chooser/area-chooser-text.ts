import { defineText } from '../../i18n/define-text.js';

export const areaChooserText = defineText({
  zh: {
    label: '地区',
    placeholder: '名称、拼音、首字母或代码',
    searching: '正在查找…',
    none: (typed: string) => `没有找到“${typed}”`,
    failed: '查找失败，请重试',
    found: (count: number) => `${count} 个地区`,
  },
  en: {
    label: 'Area',
    placeholder: 'Name, pinyin, initials or code',
    searching: 'Searching…',
    none: (typed: string) => `Nothing found for “${typed}”`,
    failed: 'The search failed; please try again',
    found: (count: number) => `${count} areas`,
  },
});
