import { checkText } from '../check-text.js';
import type { Faults } from '../faults.js';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The words of a search, lower-case, with letters and digits of half width; undefined when nothing is searched for. */
export function readSearch(search: string | null | undefined, faults: Faults): string[] | undefined {
  if (search === null || search === undefined) return undefined;
  if (!checkText(faults, 'search', search.trim())) return undefined;
  return search
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .toLowerCase()
    .trim()
    .split(/\s+/u);
}
