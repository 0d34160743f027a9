import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { type inferParserType, parseAsString, parseAsStringLiteral } from 'nuqs';

/** Files that wait for the officer: those to be reviewed soon, those that should have been, those shown to the public. */
export const dues = ['OVERDUE', 'DUE_SOON', 'IN_PUBLICITY'] as const;

export type Due = (typeof dues)[number];

export const sortings = ['APPLIED_ON', 'REVIEW_DUE_ON', 'PUBLICITY_TO', 'CASE_NO'] as const;

/** What the list is limited to stands in the address. */
export const casesParsers = {
  q: parseAsString.withDefault(''),
  state: parseAsStringLiteral(hardshipStates.codes),
  category: parseAsStringLiteral(hardshipCategories.codes),
  cause: parseAsStringLiteral(hardshipCauses.codes),
  level: parseAsStringLiteral(archiveLevels.codes),
  due: parseAsStringLiteral(dues),
  sort: parseAsStringLiteral(sortings),
  after: parseAsString,
  before: parseAsString,
};

export type CasesState = inferParserType<typeof casesParsers>;
