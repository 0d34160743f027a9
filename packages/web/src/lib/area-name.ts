import type { Locale } from '../i18n/locale.js';

export interface NamedArea {
  name: string;
  shortName: string;
  romanisedName: string;
}

/** 临沂市 / Linyi. */
export const areaName = (area: NamedArea, locale: Locale) => (locale === 'zh' ? area.name : area.romanisedName);

/** 临沂 / Linyi, where room is short. */
export const areaShortName = (area: NamedArea, locale: Locale) =>
  locale === 'zh' ? area.shortName : area.romanisedName;
