import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import { rounds } from '../calendar/rounds.js';
import { randomStream } from '../random/random-stream.js';
import type { IdRange } from '../world/id-range.js';
import { makeUpperOrganization } from '../world/make-upper-organization.js';
import type { OrganizationPlan } from '../world/organization-plan.js';

const trades: readonly { industry: IndustrySection; zh: string }[] = [
  { industry: 'E', zh: '建筑' },
  { industry: 'G', zh: '交通运输' },
  { industry: 'P', zh: '教育' },
  { industry: 'Q', zh: '医疗卫生' },
];

const ESTABLISHED = '2003-01-01';
/** Older unions were put under the industry line on this day. */
const LINE_BEGAN = { on: '2020-01-01', round: rounds.findIndex((round) => round.code === '2020-H1') };
/** Some left it again. */
const LINE_LEFT = { on: '2022-07-01', round: rounds.findIndex((round) => round.code === '2022') };

/**
 * Synthetic industrial unions of the province and of Linyi, `<division>-C-<industry section>` (产业). Half of the single
 * unions of their industry stand under them by the industry line, besides their county federation by the area line.
 */
export function industrialUnions(
  federations: ReadonlyMap<string, OrganizationPlan>,
  unions: readonly OrganizationPlan[],
  ids: IdRange,
): OrganizationPlan[] {
  const [province, city] = [federations.get('370000')!, federations.get('371300')!];
  return trades.flatMap(({ industry, zh }) => {
    const make = (prefix: string, areaParent: OrganizationPlan) =>
      makeUpperOrganization({
        id: ids.next(),
        code: `${areaParent.divisionCode}-C-${industry}`,
        name: `${prefix}示例${zh}产业工会`,
        level: areaParent.level,
        kind: 'INDUSTRIAL_UNION',
        divisionCode: areaParent.divisionCode,
        industry,
        establishedOn: ESTABLISHED,
        entryRound: 0,
        areaParent,
      });
    const provincial = make('山东省', province);
    const local = make('临沂市', city);
    local.parents.push({ line: 'INDUSTRY', parent: provincial, from: ESTABLISHED, fromRound: 0 });
    for (const union of unions) if (union.industry === industry) joinLine(union, local);
    return [provincial, local];
  });
}

function joinLine(union: OrganizationPlan, parent: OrganizationPlan): void {
  const stream = randomStream(union.divisionCode, 'industry_line', union.id);
  if (union.kind !== 'SINGLE' || union.exitRound !== undefined || !stream.perMille(500)) return;
  if (union.entryRound > LINE_BEGAN.round) {
    union.parents.push({ line: 'INDUSTRY', parent, from: union.establishedOn, fromRound: union.entryRound });
    return;
  }
  const from = [union.establishedOn, LINE_BEGAN.on].sort().at(-1)!;
  const left = stream.perMille(50) ? { to: LINE_LEFT.on, toRound: LINE_LEFT.round } : {};
  union.parents.push({ line: 'INDUSTRY', parent, from, fromRound: LINE_BEGAN.round, ...left });
}
