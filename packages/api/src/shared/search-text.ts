import { divisions } from '@uniongraph/schema/data/divisions';
import { pinyin } from 'pinyin-pro';

interface Reading {
  full: string;
  initials: string;
}

/** Readings of place names stand in the division table, which corrects the dictionary (单县, 乐陵). */
const places = new Map<string, Reading>(
  divisions.map(({ name, pinyin: full, initials }) => [name, { full, initials }] as const),
);
const placeThenRest = /^(.*?(?:省|自治区|自治州|地区|盟|市|区|县|旗))(.+)$/u;

const KEPT = 20_000;
const kept = new Map<string, Reading>();

/**
 * What a row is found by: lower-case name, its pinyin in full (ü as v) and by initials, and its codes, separated by
 * blanks: 临沂市总工会 → "临沂市总工会 linyishizonggonghui lyszgh". Pairs of its characters are indexed (`search_bigrams`).
 */
export function searchText(name: string, ...codes: (string | null | undefined)[]): string {
  const { full, initials } = reading(name);
  const words = full === name ? [name] : [name, full, initials];
  return [...words, ...codes.filter((code) => code)].join(' ').toLowerCase();
}

function reading(text: string): Reading {
  const found = places.get(text) ?? kept.get(text);
  if (found !== undefined) return found;
  const [, place, rest] = placeThenRest.exec(text) ?? [];
  if (place !== undefined && rest !== undefined && places.has(place)) return joined(reading(place), reading(rest));
  const [, before, number, after] = /^(.+?)(\d+)(.*)$/u.exec(text) ?? [];
  if (before !== undefined && number !== undefined) {
    const figures = { full: number, initials: number };
    return joined(reading(before), after ? joined(figures, reading(after)) : figures);
  }
  return keep(text, fromDictionary(text));
}

function fromDictionary(text: string): Reading {
  if (!/\p{Script=Han}/u.test(text)) return { full: text, initials: text };
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return { full: syllables.join(''), initials };
}

const joined = (first: Reading, second: Reading): Reading => ({
  full: first.full + second.full,
  initials: first.initials + second.initials,
});

/** Names repeat their words; the readings kept are bounded, for an import may bring millions. */
function keep(text: string, reading: Reading): Reading {
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, reading);
  return reading;
}
