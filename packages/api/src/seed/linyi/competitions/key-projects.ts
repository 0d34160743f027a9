import { largestRemainder } from '../../allocation/largest-remainder.js';
import { randomStream } from '../../random/random-stream.js';
import type { OrganizationPlan } from '../../world/organization-plan.js';
import { linyiCounties } from '../counties.js';
import { criteriaItems } from './criteria.js';
import { series } from './series.js';

/** The competition that leads the series has the first id. */
export const LEADING = 1;
const JUDGES = 5;
const two = (n: number) => String(n).padStart(2, '0');
const numbers = Array.from({ length: series.projects }, (_, index) => index + 1);
const registeredAt = `${series.year}-03-15T02:00:00Z`;
const scoredAt = `${series.year}-11-20T02:00:00Z`;

/** SYNTHETIC: names of projects and contractors. */
export const projects = numbers.map((n) => ({
  id: n,
  competition_id: LEADING,
  name: `示例重点工程${two(n)}`,
  owner: `示例建设单位${two(n)}`,
  contractors: `{示例施工单位${two(n)}A,示例施工单位${two(n)}B}`,
  provenance: 'SYNTHETIC',
}));

export const competitionRounds = [{ id: 1, competition_id: LEADING, ordinal: 1, name: '评审', weight: 1 }];

export const judges = Array.from({ length: JUDGES }, (_, index) => ({
  id: index + 1,
  competition_id: LEADING,
  display_name: `示例评委${index + 1}`,
}));

/** A team of each project, entered by the federation of a county: more of them where more people live. */
export function entries(federations: ReadonlyMap<string, OrganizationPlan>) {
  const shares = largestRemainder(
    series.projects,
    linyiCounties.map(({ weight }) => weight),
  );
  const counties = linyiCounties.flatMap(({ code }, index) => Array.from({ length: shares[index]! }, () => code));
  return numbers.map((n) => ({
    id: n,
    competition_id: LEADING,
    entrant_kind: 'TEAM' as const,
    organization_id: federations.get(counties[n - 1]!)!.id,
    display_name: `示例重点工程${two(n)}项目部`,
    members_count: randomStream('371300', 'competition_entry', n).between(40, 400),
    project_id: n,
    registered_at: registeredAt,
    provenance: 'SYNTHETIC',
  }));
}

/** SYNTHETIC: what every judge gives every entry for every criterion, in half points. */
export const scores = numbers.flatMap((entry) =>
  judges.flatMap((judge) =>
    criteriaItems.map((item) => {
      const stream = randomStream('371300', 'competition_score', `${entry}|${judge.id}|${item.id}`);
      const id = ((entry - 1) * judges.length + judge.id - 1) * criteriaItems.length + item.id;
      const halves = 160 + 2 * entry + stream.between(0, 18);
      const value = `${Math.floor(halves / 2)}.${halves % 2 === 0 ? '0' : '5'}`;
      return { id, competition_id: LEADING, judge_id: judge.id, round_id: 1, entry_id: entry, item_id: item.id, value };
    }),
  ),
);

export const scoreChanges = scores.map(({ id, value }) => ({
  id,
  score_id: id,
  version: 1,
  value,
  recorded_by: 'tianbao',
  recorded_at: scoredAt,
}));
