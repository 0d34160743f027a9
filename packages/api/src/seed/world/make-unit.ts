import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { dayWithin } from '../calendar/day.js';
import { roundAt } from '../calendar/rounds.js';
import { randomStream } from '../random/random-stream.js';
import { drawEmployees } from './band-employees.js';
import { unitCategoryForm } from './unit-category-form.js';
import type { UnitPlan } from './unit-plan.js';
import { type UnitProfile, unitProfile } from './unit-profile.js';

/** Where units are made: the county and how its names begin. */
export interface UnitPlace {
  divisionCode: string;
  /** 临沂市兰山区 */
  namePrefix: string;
  /** Development zone that takes a share of the county's units, in thousandths. */
  managementArea?: { code: string; share: number };
}

export interface UnitWish {
  id: number;
  /** Running number within the county; part of name and social credit code. */
  n: number;
  band: SizeBand;
  entryRound: number;
  profile?: UnitProfile;
}

/** A made-up employing unit, visibly so: its name says 示例 and its code body begins with TE5T. */
export function makeUnit(place: UnitPlace, wish: UnitWish): UnitPlan {
  const { divisionCode, managementArea } = place;
  const { n, band, entryRound } = wish;
  const stream = randomStream(divisionCode, 'employing_unit', n);
  const { industry, category } = wish.profile ?? unitProfile(stream, band);
  const form = unitCategoryForm(category);
  const number = String(n).padStart(4, '0');
  return {
    id: wish.id,
    uscc: makeUscc(form.department, form.category, divisionCode, `TE5T${number}`),
    name: `${place.namePrefix}${form.noun}${number}`,
    divisionCode,
    managementAreaCode: managementArea && stream.perMille(managementArea.share) ? managementArea.code : null,
    industry,
    category,
    band,
    anchor: drawEmployees(stream, band),
    registeredOn:
      entryRound === 0
        ? dayWithin(stream, '1998-01-01', '2016-12-31')
        : dayWithin(stream, ...roundAt(entryRound).firstHalf),
    entryRound,
    headcounts: [],
    coverages: [],
  };
}
