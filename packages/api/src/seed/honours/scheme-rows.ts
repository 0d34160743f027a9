import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { HonourKind } from '@uniongraph/schema/codes/honour-kind';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';

/** Schemes that the rounds of the demonstration grant. */
export const INNOVATION_ENTERPRISE = 'ALL_STAFF_INNOVATION_ENTERPRISE';
export const CO_BUILDING_SITE = 'CO_BUILDING_SITE';
export const LABOUR_MEDAL = 'MAY_DAY_LABOUR_MEDAL';

const every: RecognitionLevel[] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'];

interface Scheme {
  code: string;
  zh: string;
  en: string;
  kind: HonourKind;
  holder: HolderKind;
  levels: RecognitionLevel[];
  source: string;
}

/** Honours that the sources name. A level that no source rules out is left open. */
const schemes: readonly Scheme[] = [
  {
    code: 'MAY_DAY_LABOUR_CERTIFICATE',
    zh: '五一劳动奖状',
    en: 'May 1 Labour Certificate',
    kind: 'MAY_DAY',
    holder: 'UNIT',
    levels: every,
    source: 'domain.md §2.6; aw26',
  },
  {
    code: LABOUR_MEDAL,
    zh: '五一劳动奖章',
    en: 'May 1 Labour Medal',
    kind: 'MAY_DAY',
    holder: 'PERSON',
    levels: every,
    source: 'domain.md §2.6; aw26',
  },
  {
    code: 'WORKER_VANGUARD',
    zh: '工人先锋号',
    en: 'Worker Vanguard',
    kind: 'MAY_DAY',
    holder: 'TEAM',
    levels: every,
    source: 'domain.md §2.6; aw26',
  },
  {
    code: 'MODEL_WORKER',
    zh: '劳动模范',
    en: 'Model Worker',
    kind: 'MODEL_WORKER',
    holder: 'PERSON',
    levels: every,
    source: 'domain.md §2.6; ly24',
  },
  {
    code: 'CRAFTSPERSON',
    zh: '工匠',
    en: 'Master Craftsperson',
    kind: 'CRAFTSPERSON',
    holder: 'PERSON',
    levels: every,
    source: 'domain.md §2.6',
  },
  {
    code: INNOVATION_ENTERPRISE,
    zh: '全员创新企业',
    en: 'All-Staff-Innovation Enterprise',
    kind: 'INNOVATION',
    holder: 'UNIT',
    levels: ['PROVINCIAL', 'CITY', 'COUNTY'],
    source: 'S0; S2; domain.md §1.1',
  },
  {
    code: 'MODEL_WORKER_STUDIO',
    zh: '劳模创新工作室',
    en: 'Model Workers’ Innovation Studio',
    kind: 'INNOVATION',
    holder: 'TEAM',
    levels: every,
    source: 'domain.md §1.4, §2.6',
  },
  {
    code: CO_BUILDING_SITE,
    zh: '党工共建示范点',
    en: 'Party–Union Co-Building Demonstration Site',
    kind: 'DEMONSTRATION',
    holder: 'UNIT',
    levels: ['COUNTY'],
    source: 'S2; domain.md §1.1',
  },
  {
    code: 'WORKERS_HOME',
    zh: '职工之家',
    en: 'Workers’ Home',
    kind: 'DEMONSTRATION',
    holder: 'UNIT',
    levels: every,
    source: 'domain.md §1.4, §5',
  },
];

/** Rows of recognition_scheme, which a real installation needs as well. Their grouping into kinds is ours. */
export const schemeRows = schemes.map(({ code, zh, en, kind, holder, levels, source }, index) => ({
  id: index + 1,
  code,
  name: zh,
  name_en: en,
  kind,
  holder_kind: holder,
  levels: `{${levels.join(',')}}`,
  source,
  provenance: 'PUBLISHED',
}));

export const schemeId = (code: string): number => schemeRows.find((row) => row.code === code)!.id;
