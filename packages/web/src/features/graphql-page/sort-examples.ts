import type { Example } from './example.js';

/** By name, the coverage queries first: they are what most readers come for. */
export function sortExamples(examples: readonly Example[]): Example[] {
  const rank = ({ name }: Example) => (name.includes('coverage') ? 0 : 1);
  return [...examples].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
