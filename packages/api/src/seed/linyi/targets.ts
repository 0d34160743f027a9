import { findDivision } from '@uniongraph/schema/data/divisions';
import { rounds } from '../calendar/rounds.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { linyiCounties } from './counties.js';

/** Synthetic: the rate every area set itself, as a ratio, and members against the year's number, in thousandths. */
const yearlyTargets = [
  { year: '2022', rate: '0.92', members: 990 },
  { year: '2023', rate: '0.95', members: 1010 },
  { year: '2024', rate: '0.95', members: 985 },
];

const areas = ['371300', ...linyiCounties.map((county) => county.code)];

/** Rows of indicator_target for Linyi and its counties. Member targets are rounded to hundreds. */
export function targetRows(unions: readonly OrganizationPlan[]) {
  return yearlyTargets
    .flatMap(({ year, rate, members }) => {
      const round = rounds.findIndex(({ code }) => code === year);
      return areas.flatMap((area) => [
        { indicator_key: 'UNIT_EST_RATE_25P', area_code: area, period: year, value: rate },
        {
          indicator_key: 'MEMBERS',
          area_code: area,
          period: year,
          value: String(Math.floor((membersOf(unions, area, round) * members) / 100_000) * 100),
        },
      ]);
    })
    .map((target, index) => ({ id: index + 1, ...target, provenance: 'SYNTHETIC' }));
}

function membersOf(unions: readonly OrganizationPlan[], area: string, round: number): number {
  return unions
    .filter((union) => union.divisionCode === area || findDivision(union.divisionCode)?.parentCode === area)
    .flatMap((union) => union.reports)
    .reduce((sum, report) => (report.round === round ? sum + report.counts.members : sum), 0);
}
