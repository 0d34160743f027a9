import { CellFault } from './cell-fault.js';
import { nearestItems } from './nearest-items.js';

interface Item {
  code: string;
  zh: string;
  en: string;
}

/** What a list offers in both languages, and what was probably meant. */
export function notInList<Choice extends Item>(
  items: readonly Choice[],
  typed: string,
  written: (item: Choice) => string | number = ({ code }) => code,
): CellFault {
  const told = (some: readonly Choice[], language: 'zh' | 'en') =>
    some.map((item) => `${written(item)} ${item[language]}`).join(', ');
  const near = nearestItems(items, typed);
  return new CellFault('NOT_IN_LIST', told(items, 'zh'), told(items, 'en'), told(near, 'zh'), told(near, 'en'));
}
