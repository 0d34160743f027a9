import { ancestryColumns } from '../ledger/ledger-columns.js';

/** Rollups hold every node of the tree down to this rank (counties); below it questions read the ledger. */
export const finestLevel = 3;

/** Day changes are kept down to this rank (prefectures); days of counties are few enough to be read from the ledger. */
export const finestDayLevel = 2;

/** The ancestry columns that name a node of a rollup. */
export const nodeColumns = ancestryColumns.slice(0, finestLevel);
