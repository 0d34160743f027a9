import { defineText } from '../../i18n/define-text.js';

export const organizationChooserText = defineText({
  zh: {
    label: '组织',
    placeholder: '名称、拼音、首字母或代码',
    searching: '正在查找…',
    none: (typed: string) => `您的范围内没有“${typed}”`,
    failed: '查找失败；可以直接输入组织代码',
    found: (count: number) => `${count} 个组织`,
    more: '只列出前20个，请再多输几个字。',
  },
  en: {
    label: 'Organization',
    placeholder: 'Name, pinyin, initials or code',
    searching: 'Searching…',
    none: (typed: string) => `Within your reach there is no “${typed}”`,
    failed: 'The search failed; the code of an organization can be typed',
    found: (count: number) => `${count} organizations`,
    more: 'Only the first 20 are listed: type a little more.',
  },
});
