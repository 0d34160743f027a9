import { pinyin } from 'pinyin-pro';
import { CHARACTER_READINGS, NAME_READINGS, ROMANISED_NAMES } from './division-readings.mjs';

/** Peoples whose names stand before 自治州/县/旗 or in 民族区; the first line may drop its 族. */
const PEOPLES =
  '(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)族?|' +
  '(?:回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|' +
  '毛南|仡佬|普米|怒|鄂温克|保安|裕固|独龙|各)族)';

/** Suffix rules in the order they are tried; the first group is the stem. */
const SUFFIX_RULES = [
  /^(内蒙古|西藏)自治区$/,
  /^(.+)特别行政区$/,
  new RegExp(`^(.+?)${PEOPLES}+自治[区州县旗]$`),
  /^(.+?)族?自治[州县旗]$/,
  new RegExp(`^(.{2,}?)${PEOPLES}区$`),
  /^(浦东|滨海|沈北)新区$/,
  /^(六枝)特区$/,
  /^(神农架)林区$/,
  /^(.+?)(?:地区|盟|省|市|县|区)$/,
];

/** Kinds that stay part of the name, because 乌审 or 井陉矿 alone would be read wrongly. */
const KEPT_SUFFIX = /^(.+?)((?:[左右]翼)?[前中后左右]旗|联合旗|旗|矿区)$/;

function stemOf(name) {
  for (const rule of SUFFIX_RULES) {
    const match = rule.exec(name);
    if (match) return match[1];
  }
  return name;
}

/** 临沂市 → 临沂; names that would shrink to one character (费县), banners (乌审旗) and 矿区 stay whole. */
export function shortNameOf(name) {
  if (name === '全国' || splitKeptSuffix(name)) return name;
  const stem = stemOf(name);
  return stem.length === 1 ? name : stem;
}

function splitKeptSuffix(name) {
  return name.endsWith('自治旗') || name.length < 3 ? null : KEPT_SUFFIX.exec(name);
}

/** Syllables of the full name, without tones, ü as v. */
export function syllablesOf(name) {
  const whole = NAME_READINGS[name];
  if (whole) return whole.split(' ');
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  return [...name].map((character, i) => CHARACTER_READINGS[character] ?? syllables[i]);
}

/** Joins syllables to one capitalised word; an apostrophe stands before a, o, e inside the word (Xi'an, Dong'e). */
function joinSyllables(syllables) {
  const word = syllables.map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  const spelled = word.replaceAll('v', 'ü');
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** Romanised name without the kind of division: Lanshan, Shan (单县), Tai'erzhuang; Chengqu (城区); Wushen Qi (乌审旗). */
export function romanisedNameOf(code, name) {
  if (ROMANISED_NAMES[code]) return ROMANISED_NAMES[code];
  const syllables = syllablesOf(name);
  const kept = splitKeptSuffix(name);
  if (kept) {
    const split = kept[1].length;
    return `${joinSyllables(syllables.slice(0, split))} ${joinSyllables(syllables.slice(split))}`;
  }
  const stem = stemOf(name);
  if (stem.length === 1 && name.endsWith('区')) return joinSyllables(syllables);
  return joinSyllables(syllables.slice(0, stem.length));
}
