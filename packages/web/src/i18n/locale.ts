export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** BCP 47 tag for `<html lang>` and `Intl`. */
export const languageTag: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
