import { addDays } from '../../../lib/add-days.js';
import type { CasesState, Due } from './cases-state.js';

const PAGE = 20;
/** How far the review calendar looks ahead. */
export const SOON_DAYS = 30;

/** The parts of the filter that the board leaves as they are. */
export function commonWhere({ q, category, cause, level }: CasesState) {
  return {
    ...(q.trim() && { caseNo: { contains: q.trim() } }),
    ...(category && { category: { eq: category } }),
    ...(cause && { mainCause: { eq: cause } }),
    ...(level && { archiveLevel: { eq: level } }),
  };
}

function dueWhere(due: Due, today: string) {
  if (due === 'OVERDUE') return { isReviewOverdue: { eq: true } };
  if (due === 'IN_PUBLICITY') return { state: { eq: 'IN_PUBLICITY' as const } };
  return { state: { eq: 'FILED' as const }, reviewDueOn: { gte: today, lte: addDays(today, SOON_DAYS) } };
}

/** The variables of the list query; what filters nothing is left out. */
export function casesVariables(state: CasesState, today: string) {
  const { state: stage, due, sort, after, before } = state;
  const where = {
    ...commonWhere(state),
    ...(stage && { state: { eq: stage } }),
    ...(due && dueWhere(due, today)),
  };
  return {
    ...(Object.keys(where).length > 0 && { where }),
    ...(sort && {
      orderBy: [{ field: sort, direction: sort === 'APPLIED_ON' ? ('DESC' as const) : ('ASC' as const) }],
    }),
    ...(before ? { last: PAGE, before } : { first: PAGE, ...(after && { after }) }),
  };
}
