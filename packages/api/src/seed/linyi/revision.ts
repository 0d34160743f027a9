import { rounds } from '../calendar/rounds.js';
import type { OrganizationPlan } from '../world/organization-plan.js';

/** The demonstration's revision: unions of one county had entered all their workers as members for the end of 2023. */
export const revision = {
  county: '371324',
  round: rounds.findIndex((round) => round.code === '2023'),
  unions: 40,
  recordedAt: '2024-05-20T02:00:00Z',
  label:
    '示例数据：兰陵县2023年年报会员数更正 Demonstration data: correction of Lanling members in the annual report 2023',
} as const;

/** Makes forty of the county's unions report too many members at first. */
export function addRevision(unions: readonly OrganizationPlan[]): void {
  unions
    .filter((union) => union.divisionCode === revision.county)
    .flatMap((union) => union.reports.filter((report) => report.round === revision.round))
    .filter(({ counts }) => counts.workers >= 60 && counts.members < counts.workers)
    .slice(0, revision.unions)
    .forEach((report) => {
      report.reportedFirst = { ...report.counts, members: report.counts.workers };
    });
}
