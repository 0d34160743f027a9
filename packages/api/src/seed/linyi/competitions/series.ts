import { ANCHOR, rounds } from '../../calendar/rounds.js';
import { randomStream } from '../../random/random-stream.js';

const { code: year } = rounds[ANCHOR]!;

/** PUBLISHED by S2: the theme. It stands for a brand of its own. */
export const brand = {
  code: 'LINYI_145',
  name: '奋进“十四五”·建功新沂蒙',
  name_en: 'Forward in the 14th five-year plan, merit for a new Yimeng',
  season: null,
  provenance: 'PUBLISHED',
};

/**
 * PUBLISHED by S2: 10 demonstration key projects, more than 70 themed competitions led. How many more, and how many took part
 * (v:ly23: more than 300,000 person-times in recent years), is SYNTHETIC within what the qualifier says (domain.md §4.7).
 */
export const series = {
  year,
  code: `371300-JS-${year}`,
  projects: 10,
  themed: randomStream('371300', 'themed_competitions').between(71, 79),
  participations: 300_000 + randomStream('371300', 'competition_participations').between(1, 9_999),
  startsOn: `${year}-03-01`,
  endsOn: `${year}-11-30`,
} as const;
