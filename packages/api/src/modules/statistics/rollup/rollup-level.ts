import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { Rollup } from '../define-fact.js';
import { ancestryColumns } from '../ledger/ledger-columns.js';

/** Rank of the finest nodes of a rollup: it holds every node of the tree down to it. */
export const finestRank = ({ finest }: Rollup): number => divisionLevels.get(finest).rank;

/** Day changes are kept down to this rank (prefectures); days of counties are few enough to be read from the ledger. */
export const finestDayRank = divisionLevels.get('PREFECTURE').rank;

/** The ancestry columns that name a node of a rollup, whatever its finest. */
export const nodeColumns = ancestryColumns.slice(0, divisionLevels.get('COUNTY').rank);
