import type { SeenRows } from './seen-rows.js';

export type AssistanceType =
  | 'AssistanceFund'
  | 'AssistanceBatch'
  | 'AssistanceGrant'
  | 'HouseholdVisit'
  | 'ProblemTicket'
  | 'JobPlacement';

const kept = { AssistanceFund: 'assistance_fund', AssistanceBatch: 'assistance_batch' } as const;
const ofCase = {
  AssistanceGrant: 'assistance_grant',
  HouseholdVisit: 'household_visit',
  ProblemTicket: 'problem_ticket',
  JobPlacement: 'job_placement',
} as const;

export const assistanceTables: Readonly<Record<AssistanceType, string>> = { ...kept, ...ofCase };

export const noAssistance: Pick<SeenRows, AssistanceType> = {
  AssistanceFund: new Set(),
  AssistanceBatch: new Set(),
  AssistanceGrant: new Set(),
  HouseholdVisit: new Set(),
  ProblemTicket: new Set(),
  JobPlacement: new Set(),
};

/** Keys of assistance that a condition on what keeps it lets through: on funds, batches and files, of the alias `h`. */
export async function seenAssistance(
  keys: (joined: string) => Promise<Set<string>>,
): Promise<Pick<SeenRows, AssistanceType>> {
  const seen = {} as Record<AssistanceType, ReadonlySet<string>>;
  for (const [type, table] of Object.entries(kept))
    seen[type as AssistanceType] = await keys(`select h.id::text as id from ${table} h`);
  for (const [type, table] of Object.entries(ofCase))
    seen[type as AssistanceType] = await keys(
      `select t.id::text as id from ${table} t join hardship_case h on h.id = t.case_id`,
    );
  return seen;
}
