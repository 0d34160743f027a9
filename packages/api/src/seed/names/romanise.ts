import { divisions } from '@uniongraph/schema/data/divisions';
import { pinyin } from 'pinyin-pro';

/** What a text sounds like, for searching: all syllables, and their first letters. */
export interface Reading {
  full: string;
  initials: string;
}

/** Readings of place names come from the division table, which has corrected the dictionary (单县, 乐陵). */
const known = new Map<string, Reading>(
  divisions.map((division) => [division.name, { full: division.pinyin, initials: division.initials }]),
);

const placeParts = /^(.*?(?:省|自治区|自治州|地区|盟|市|区|县|旗))(.+)$/u;

/** Reading of Chinese words; letters and digits read as themselves. Results are kept: names repeat their words. */
export function romanise(text: string): Reading {
  const before = known.get(text);
  if (before) return before;
  const reading = readingOf(text);
  known.set(text, reading);
  return reading;
}

function readingOf(text: string): Reading {
  const [, place, rest] = placeParts.exec(text) ?? [];
  if (place && rest && known.has(place)) return joined([romanise(place), romanise(rest)]);
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const letters = syllables.map((syllable) => syllable.toLowerCase().replaceAll(/\s/gu, ''));
  return joined(letters.map((word) => ({ full: word, initials: /^[a-z]/u.test(word) ? word.charAt(0) : word })));
}

const joined = (readings: readonly Reading[]): Reading => ({
  full: readings.map((reading) => reading.full).join(''),
  initials: readings.map((reading) => reading.initials).join(''),
});
