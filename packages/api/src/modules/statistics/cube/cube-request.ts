import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Fact, Rollup } from '../define-fact.js';
import type { AreaRow } from '../question/area.js';
import type { RollupMissed } from '../rollup/choose-rollup.js';
import type { Aggregate } from './aggregate.js';
import type { ColumnCondition } from './condition-sql.js';
import type { ConditionTree } from './condition-tree.js';
import type { KnownMoment } from './known-moment.js';
import type { Subtree } from './subtree.js';

/** One grouping dimension with the ledger column that answers it. */
export interface CubeGroup {
  dimension: StatisticsDimension;
  column: string;
}

/** Everything that one SQL statement over one fact's ledger needs to know. */
export interface CubeRequest {
  fact: Fact;
  area: AreaRow;
  /** Rank of the nodes that rows stand for: of the grouping by area, else of the area itself. */
  level: number;
  /** Where balances are read from; null for the ledger itself, and then `missed` says why. */
  rollup: Rollup | null;
  missed: RollupMissed | null;
  groups: CubeGroup[];
  /** Dimensions that total rows may sum over; empty without totals. */
  totalOver: StatisticsDimension[];
  aggregates: Aggregate[];
  /** Days on which balances are wanted, ascending, each once. */
  instants: string[];
  condition: ConditionTree<ColumnCondition> | null;
  /** Null for all of them; among them, null stands for rows that have none. */
  sources: readonly (DataSource | null)[] | null;
  asKnownOn: string | null;
  /** Only what belongs to an organization or to those below it. */
  under: Subtree | null;
  /** For each instant the moment as of which it is read, instead of `asKnownOn`; instants then need no order. */
  moments?: readonly KnownMoment[];
}
