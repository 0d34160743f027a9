import { romanise } from './romanise.js';

const trailingNumber = /\d+/u;

/**
 * What a name is found by: lower-case name, full pinyin, initials, then codes, separated by blanks. The number within a
 * name is read apart, so that thousands of numbered names share one reading.
 */
export function searchText(name: string, ...codes: (string | null)[]): string {
  const number = trailingNumber.exec(name)?.[0] ?? '';
  const [before = '', after = ''] = number ? name.split(number) : [name];
  const readings = [before, after].map((part) => (part ? romanise(part) : { full: '', initials: '' }));
  const join = (key: 'full' | 'initials') => `${readings[0]![key]}${number}${readings[1]![key]}`;
  return [name, join('full'), join('initials'), ...codes.filter((code) => code !== null)].join(' ').toLowerCase();
}
