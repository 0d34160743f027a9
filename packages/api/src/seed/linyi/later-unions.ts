import { ANCHOR, LAST_ROUND } from '../calendar/rounds.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { UnitPlan } from '../world/unit-plan.js';
import { unitProfile } from '../world/unit-profile.js';
import type { CountyBuilder } from './county-builder.js';
import type { CountyPlan } from './county-plan.js';
import { grown } from './entry-rounds.js';

const newBands = { FROM_1_TO_24: 25, FROM_25_TO_49: 50, FROM_50_TO_99: 18, FROM_100_TO_499: 7 };

/** Unions founded after 2022: in units that had none, or in young ones; every tenth is joint. */
export function addLaterUnions(builder: CountyBuilder, county: CountyPlan, uncovered: readonly UnitPlan[]): void {
  const ofMiddle = uncovered.filter((unit) => unit.band === 'FROM_25_TO_49');
  const waiting = ofMiddle.slice(0, Math.floor((ofMiddle.length * 45) / 100));
  const small = uncovered.filter((unit) => unit.band === 'FROM_1_TO_24');
  let count = county.organizations;
  for (let round = ANCHOR + 1; round <= LAST_ROUND; round++) {
    for (; count < grown(county.organizations, round); count++) {
      if (count % 10 === 0) foundJoint(builder, round, small);
      else foundSingle(builder, round, waiting);
    }
    addYoungUncovered(builder, county, round);
  }
}

function foundJoint(builder: CountyBuilder, round: number, small: UnitPlan[]): void {
  const stream = builder.stream('later_joint', builder.organizations.length);
  const founders = small.splice(0, stream.between(3, 8));
  const union = builder.joint(
    round,
    founders,
    stream.perMille(500) ? unitProfile(stream, 'FROM_1_TO_24').industry : null,
  );
  for (const unit of founders) endPreparation(unit, union, round);
}

function foundSingle(builder: CountyBuilder, round: number, waiting: UnitPlan[]): void {
  const stream = builder.stream('later_single', builder.organizations.length);
  const found = stream.perMille(600) ? waiting.shift() : undefined;
  const unit = found ?? builder.unit(stream.weighted(newBands), Math.max(ANCHOR + 1, round - stream.int(2)));
  endPreparation(unit, builder.single(unit, round), round);
}

function endPreparation(unit: UnitPlan, union: OrganizationPlan, round: number): void {
  for (const span of unit.coverages) {
    if (span.state === 'PREPARING') Object.assign(span, { to: union.establishedOn, toRound: round });
  }
}

/** Units that registered in the round and have no union yet: about one for each two hundred unions. */
function addYoungUncovered(builder: CountyBuilder, county: CountyPlan, round: number): void {
  const young = Math.floor(county.organizations / 200);
  for (let n = 0; n < young; n++) {
    const stream = builder.stream(`young_${round}`, n);
    builder.unit(stream.perMille(200) ? 'FROM_25_TO_49' : 'FROM_1_TO_24', round);
  }
}
