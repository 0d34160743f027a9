import { rounds } from '../calendar/rounds.js';
import type { CountyBuilder } from './county-builder.js';

const MERGED_ON = '2023-09-30';
const ROUND = rounds.findIndex((round) => round.code === '2023');

/** One joint union is taken into another of its county; the units it covered go along. */
export function mergeTwoUnions(builder: CountyBuilder): void {
  const [absorbed, absorbing] = builder.organizations
    .filter((union) => union.kind === 'JOINT' && union.entryRound === 0 && union.exitRound === undefined)
    .slice(-2);
  if (!absorbed || !absorbing) throw new Error(`${builder.place.divisionCode} has no two joint unions to merge`);
  Object.assign(absorbed, { dissolvedOn: MERGED_ON, exitRound: ROUND, exitStatus: 'MERGED' });
  for (const span of absorbed.parents) Object.assign(span, { to: MERGED_ON, toRound: ROUND });
  for (const unit of builder.units) {
    const span = unit.coverages.find(({ organization }) => organization === absorbed);
    if (!span) continue;
    Object.assign(span, { to: MERGED_ON, toRound: ROUND });
    builder.join(unit, absorbing, ROUND, MERGED_ON);
  }
}
