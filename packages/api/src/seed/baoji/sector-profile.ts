import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';
import type { RandomStream } from '../random/random-stream.js';
import type { UnitProfile } from '../world/unit-profile.js';

const enterprises = { B: 2, C: 34, D: 2, E: 10, F: 22, G: 8, H: 7, I: 3, K: 3, L: 5, O: 4 };

/** Profile of a unit of a sector: the category first, then an industry that goes with it. */
export function sectorProfile(stream: RandomStream, categories: Partial<Record<UnitCategory, number>>): UnitProfile {
  const category = stream.weighted(categories as Record<UnitCategory, number>);
  if (category === '500') return { category, industry: 'S' };
  if (category === '400' || category === '700') return { category, industry: stream.weighted({ P: 60, Q: 40 }) };
  return { category, industry: stream.weighted(enterprises) };
}
