/** A node of a plan as EXPLAIN (FORMAT JSON) prints it; what was measured only after ANALYZE. */
export interface PlanNode {
  'Node Type': string;
  'Plan Rows': number;
  'Total Cost': number;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** What EXPLAIN answers for one statement. */
export interface ExplainedPlan {
  Plan: PlanNode;
  'Execution Time'?: number;
}
