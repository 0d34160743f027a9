import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';
import type { RandomStream } from '../random/random-stream.js';

export interface UnitProfile {
  industry: IndustrySection;
  category: UnitCategory;
}

// All mixes in this file are synthetic: plausible for a manufacturing and trading city, taken from no source.
const industries = {
  A: 3,
  B: 1,
  C: 27,
  D: 1,
  E: 8,
  F: 19,
  G: 7,
  H: 5,
  I: 3,
  J: 2,
  K: 3,
  L: 5,
  M: 2,
  N: 1,
  O: 4,
  P: 4,
  Q: 3,
  R: 1,
  S: 3,
} satisfies Partial<Record<IndustrySection, number>>;

const small = { '170': 45, '159': 22, '600': 25, '120': 2, '130': 2, '140': 1, '190': 3 };
const large = { '170': 46, '159': 30, '110': 3, '151': 3, '161': 3, '169': 7, '200': 3, '300': 4, '120': 1 };
const teaching = { '400': 62, '700': 38 };
const ruling = { '500': 68, '400': 32 };

/** What a unit does and what it is. Schools and hospitals are institutions, offices are organs, the rest enterprises. */
export function unitProfile(stream: RandomStream, band: SizeBand): UnitProfile {
  const industry = stream.weighted(industries);
  if (industry === 'P' || industry === 'Q') return { industry, category: stream.weighted(teaching) as UnitCategory };
  if (industry === 'S') return { industry, category: stream.weighted(ruling) as UnitCategory };
  const category = band === 'FROM_1_TO_24' ? stream.weighted(small) : stream.weighted(large);
  return { industry, category: category as UnitCategory };
}
