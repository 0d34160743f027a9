import { customPinyin, pinyin } from 'pinyin-pro';

/** Places whose characters the dictionary reads otherwise; the keys are long enough not to occur in other words. */
customPinyin({
  单县: 'shan xian',
  乐陵: 'lao ling',
  乐亭: 'lao ting',
  乐清: 'yue qing',
  民乐县: 'min le xian',
  六合区: 'lu he qu',
  蔚县: 'yu xian',
  尉犁: 'yu li',
  浚县: 'xun xian',
  歙县: 'she xian',
  泌阳: 'bi yang',
  涡阳: 'guo yang',
  洪洞: 'hong tong',
  繁峙: 'fan shi',
  筠连: 'jun lian',
  大埔县: 'da bu xian',
  牟定: 'mou ding',
  珲春: 'hun chun',
  穆棱: 'mu ling',
  闵行: 'min hang',
  黄陂: 'huang pi',
  崆峒: 'kong tong',
});

const KEPT = 10_000;
const known = new Map<string, string>();

/**
 * What a row is found by: lower-case name, its pinyin in full (ü as v) and by initials, and its codes, separated by
 * blanks: 临沂市总工会 → "临沂市总工会 linyishizonggonghui lyszgh". Pairs of its characters are indexed (`search_bigrams`).
 */
export function searchText(name: string, ...codes: (string | null | undefined)[]): string {
  const words = [wordsOf(name), ...codes.filter((code) => code)];
  return words.join(' ').toLowerCase();
}

function wordsOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const words = /\p{Script=Han}/u.test(name)
    ? `${name} ${syllables.join('')} ${syllables.map((syllable) => syllable.charAt(0)).join('')}`
    : name;
  if (known.size >= KEPT) known.clear();
  known.set(name, words);
  return words;
}
