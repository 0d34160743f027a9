import { type CodeOf, defineCodeList } from './code-list.js';

export const maskedAccesses = defineCodeList({
  name: 'MaskedAccess',
  zh: '遮盖字段的可见情况',
  en: 'What is seen of a masked field, and why',
  source: 'domain.md §2.8',
  items: [
    {
      code: 'MASKED',
      zh: '已遮盖',
      en: 'Masked',
      noteZh: '您可用 revealField 说明用途和理由后查看。',
      noteEn: 'You may see it by revealField, with a purpose and a reason.',
    },
    {
      code: 'REVEALED',
      zh: '已揭示',
      en: 'Revealed',
      noteZh: '您已说明用途和理由，可查看至 revealedUntil；每次查看都有记录。',
      noteEn: 'You gave a purpose and a reason and see it until revealedUntil; every reading is recorded.',
    },
    {
      code: 'NOT_PERMITTED',
      zh: '无权查看',
      en: 'Not permitted',
      noteZh: '您的角色不能查看此等级的字段。',
      noteEn: 'Your roles do not see fields of this class.',
    },
  ],
});

export type MaskedAccess = CodeOf<typeof maskedAccesses>;
