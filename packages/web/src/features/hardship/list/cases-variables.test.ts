import { expect, it } from '@jest/globals';
import type { CasesState } from './cases-state.js';
import { casesVariables, commonWhere } from './cases-variables.js';

const nothing: CasesState = {
  q: '',
  state: null,
  category: null,
  cause: null,
  level: null,
  due: null,
  sort: null,
  after: null,
  before: null,
};

it('leaves out what filters nothing, and pages either way', () => {
  expect(casesVariables(nothing, '2026-11-23')).toEqual({ first: 20 });
  expect(casesVariables({ ...nothing, q: ' 371302 ', category: 'SEVERE', before: 'c' }, '2026-11-23')).toEqual({
    where: { caseNo: { contains: '371302' }, category: { eq: 'SEVERE' } },
    last: 20,
    before: 'c',
  });
});

it('knows the calendar of reviews and publicity', () => {
  const where = (due: CasesState['due']) => casesVariables({ ...nothing, due }, '2026-12-10').where;
  expect(where('OVERDUE')).toEqual({ isReviewOverdue: { eq: true } });
  expect(where('DUE_SOON')).toEqual({
    state: { eq: 'FILED' },
    reviewDueOn: { gte: '2026-12-10', lte: '2027-01-09' },
  });
  expect(where('IN_PUBLICITY')).toEqual({ state: { eq: 'IN_PUBLICITY' } });
});

it('orders applications from the latest, days to come from the next', () => {
  const order = (sort: CasesState['sort']) => casesVariables({ ...nothing, sort }, '2026-12-10').orderBy;
  expect(order('APPLIED_ON')).toEqual([{ field: 'APPLIED_ON', direction: 'DESC' }]);
  expect(order('REVIEW_DUE_ON')).toEqual([{ field: 'REVIEW_DUE_ON', direction: 'ASC' }]);
});

it('counts the board by all but the stage', () => {
  expect(commonWhere({ ...nothing, state: 'FILED', due: 'OVERDUE', cause: 'JOBLESS', level: 'COUNTY' })).toEqual({
    mainCause: { eq: 'JOBLESS' },
    archiveLevel: { eq: 'COUNTY' },
  });
});
