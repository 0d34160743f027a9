import type { CompetitionKind } from '@uniongraph/schema/codes/competition-kind';
import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { searchText } from '../../../shared/search-text.js';
import { largestRemainder } from '../../allocation/largest-remainder.js';
import { dayWithin } from '../../calendar/day.js';
import { randomStream } from '../../random/random-stream.js';
import type { OrganizationPlan } from '../../world/organization-plan.js';
import { linyiCounties } from '../counties.js';
import { criteriaSet } from './criteria.js';
import { LEADING } from './key-projects.js';
import { brand, series } from './series.js';

/** SYNTHETIC: how often a themed competition is of which kind. */
const kinds: Readonly<Partial<Record<CompetitionKind, number>>> = {
  INDUSTRY: 20,
  KEY_PROJECT: 15,
  TRADE_SKILLS: 25,
  TEAM: 10,
  SAFETY: 10,
  FIVE_SMALL: 8,
  SUGGESTIONS: 7,
  NEW_FORM_WORKERS: 5,
};
const names: Readonly<Partial<Record<CompetitionKind, string>>> = {
  INDUSTRY: '产业竞赛',
  KEY_PROJECT: '重点工程竞赛',
  TRADE_SKILLS: '职工技能大赛',
  TEAM: '班组竞赛',
  SAFETY: '安全生产竞赛',
  FIVE_SMALL: '“五小”创新竞赛',
  SUGGESTIONS: '合理化建议竞赛',
  NEW_FORM_WORKERS: '新就业形态劳动者竞赛',
};
interface Publicity {
  publication: number;
  publicity_from: string | null;
  publicity_to: string | null;
}

const publicity: Publicity = {
  publication: 1,
  publicity_from: `${series.year}-12-01`,
  publicity_to: `${series.year}-12-07`,
};
const unpublished: Publicity = { publication: 0, publicity_from: null, publicity_to: null };

/** The competition on the key projects and the themed ones that it leads in the counties, all of them over. */
export function competitionRows(federations: ReadonlyMap<string, OrganizationPlan>) {
  const row = (id: number, code: string, name: string, division: string) => ({
    id,
    code,
    name,
    organizer_id: federations.get(division)!.id,
    division_code: division,
    theme: brand.name,
    brand_code: brand.code,
    stage: competitionStages.codes.at(-1)!,
    search_text: searchText(name, code),
    provenance: 'SYNTHETIC',
  });
  const leading = {
    ...row(LEADING, series.code, '临沂市示范性重点工程劳动竞赛', '371300'),
    kind: 'KEY_PROJECT' as CompetitionKind,
    level: 'CITY',
    parent_id: null as number | null,
    starts_on: series.startsOn,
    ends_on: series.endsOn,
    criteria_set_id: criteriaSet.id as number | null,
    dropped_extremes: 1,
    tie_rule: 'HEAVIEST_ITEM',
    ...publicity,
  };
  const counts = largestRemainder(
    series.themed,
    linyiCounties.map(({ weight }) => weight),
  );
  const themed = linyiCounties
    .flatMap(({ code }, index) => Array.from({ length: counts[index]! }, (_, n) => ({ division: code, n: n + 1 })))
    .map(({ division, n }, index) => {
      const stream = randomStream(division, 'themed_competition', n);
      const kind = stream.weighted(kinds as Record<string, number>) as CompetitionKind;
      const code = `${division}-JS-${series.year}-${String(n).padStart(2, '0')}`;
      const name = `${findDivision(division)!.name}示例${names[kind]}${String(n).padStart(2, '0')}`;
      return {
        ...leading,
        ...row(LEADING + 1 + index, code, name, division),
        ...unpublished,
        kind,
        level: 'COUNTY',
        parent_id: LEADING,
        starts_on: dayWithin(stream, series.startsOn, `${series.year}-06-30`),
        criteria_set_id: null,
        dropped_extremes: 0,
        tie_rule: 'SHARED',
      };
    });
  return [leading, ...themed];
}
