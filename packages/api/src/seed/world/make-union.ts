import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { addDays } from '../../shared/calendar/add-days.js';
import { dayWithin } from '../calendar/day.js';
import { roundAt } from '../calendar/rounds.js';
import type { RandomStream } from '../random/random-stream.js';
import { randomStream } from '../random/random-stream.js';
import type { OrganizationPlan } from './organization-plan.js';
import type { UnitPlan } from './unit-plan.js';

export interface UnionWish {
  id: number;
  /** Running number within the county, over both kinds; part of code and social credit code. */
  n: number;
  entryRound: number;
  federation: OrganizationPlan;
  /** Share of such unions that are registered as legal persons and hold a social credit code, in thousandths. */
  usccShare: number;
  /** No union is older than the units it was founded in. */
  notBefore: string;
}

/** The union of one unit: `<division>-D-<number>` (单独). */
export function makeSingleUnion(unit: UnitPlan, wish: UnionWish): OrganizationPlan {
  const union = makeUnion(wish, 'D', `${unit.name}工会`);
  return {
    ...union,
    kind: 'SINGLE',
    managementAreaCode: unit.managementAreaCode,
    industry: unit.industry,
    category: unit.category,
  };
}

/** A joint union of several small units: `<division>-L-<number>` (联合). */
export function makeJointUnion(namePrefix: string, wish: UnionWish): OrganizationPlan {
  const number = String(wish.n).padStart(4, '0');
  return { ...makeUnion(wish, 'L', `${namePrefix}示例联合工会${number}`), kind: 'JOINT' };
}

function makeUnion(wish: UnionWish, letter: 'D' | 'L', name: string): OrganizationPlan {
  const { n, entryRound, federation } = wish;
  const { divisionCode } = federation;
  const stream = randomStream(divisionCode, 'union_organization', n);
  const number = String(n).padStart(4, '0');
  const establishedOn = establishedWithin(stream, entryRound, wish.notBefore);
  return {
    id: wish.id,
    code: `${divisionCode}-${letter}-${number}`,
    uscc: stream.perMille(wish.usccShare) ? makeUscc('8', '1', divisionCode, `TE5T${number}`) : null,
    name,
    shortName: null,
    level: 5,
    kind: 'SINGLE',
    isGrassroots: true,
    divisionCode,
    managementAreaCode: null,
    industry: null,
    category: null,
    establishedOn,
    entryRound,
    parents: [{ line: 'AREA', parent: federation, from: establishedOn, fromRound: entryRound }],
    reports: [],
  };
}

/** Unions of the first round are older than the series, except one in twenty. */
function establishedWithin(stream: RandomStream, entryRound: number, notBefore: string): string {
  if (entryRound > 0 || stream.perMille(50)) return dayWithin(stream, ...roundAt(entryRound).secondHalf);
  return dayWithin(stream, addDays(notBefore, 30), '2018-12-31');
}
