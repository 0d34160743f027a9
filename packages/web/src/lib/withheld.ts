import type { Locale } from '../i18n/locale.js';

/** A value that is there and not shown, with what the server says of the reason. */
export interface Withheld {
  /** Why in the server's own words, Chinese and English; null where it gives none. */
  note: string | null | undefined;
  noteEn: string | null | undefined;
}

const words = {
  zh: {
    title: '为什么看不到？',
    usual: '人数太少的数会泄露个人情况，或者尚未公布，所以隐去；相加能倒推出它的数也一并隐去。',
    notZero: '隐去不等于零，也不等于没有报送。',
  },
  en: {
    title: 'Why is it not shown?',
    usual:
      'So small a number would tell of single persons, or it is not published yet; numbers from which it could be worked out are withheld with it.',
    notZero: 'Withheld is neither zero nor missing.',
  },
} as const;

export function withheldWords({ note, noteEn }: Withheld, locale: Locale) {
  const text = words[locale];
  return { title: text.title, reason: (locale === 'zh' ? note : noteEn) || text.usual, notZero: text.notZero };
}
