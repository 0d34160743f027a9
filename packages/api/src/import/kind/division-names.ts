import { findDivision } from '@uniongraph/schema/data/divisions';
import { pinyin } from 'pinyin-pro';

export interface DivisionNames {
  shortName: string;
  romanisedName: string;
  pinyin: string;
  initials: string;
}

const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|街道|新区|省|市|区|县|盟|旗|镇|乡)$/u;

/** Short name and readings of a division: from the national table where it has this name, else from the dictionary. */
export function divisionNames(code: string, name: string): DivisionNames {
  const known = findDivision(code);
  if (known?.name === name) return known;
  const stem = name.replace(suffix, '');
  const shortName = [...stem].length > 1 ? stem : name;
  const syllables = syllablesOf(name);
  return {
    shortName,
    romanisedName: romanise(syllablesOf(stem || name)),
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

const syllablesOf = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());

/** One capitalised word; an apostrophe stands before a, o, e inside it (Tai'an). */
function romanise(syllables: string[]): string {
  const word = syllables.map((syllable, i) => (i > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('v', 'ü');
}
