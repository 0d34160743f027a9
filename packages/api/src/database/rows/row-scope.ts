/** Which rows of a table a viewer sees; `secureRows` makes row-level security of it. */
export type RowScope =
  /** Every row, for whoever is signed in: code tables, divisions, what is published. */
  | { kind: 'OPEN' }
  /** None: only the program itself reads it. `writes` names what it may do besides. */
  | { kind: 'PROGRAM'; writes: readonly ('insert' | 'update' | 'delete')[] }
  | Condition;

/** Rows for which the SQL condition holds. */
export interface Condition {
  kind: 'CONDITION';
  sql: string;
}

export const open: RowScope = { kind: 'OPEN' };

/** Rows that lie in the viewer's area, by the division code that `area` gives, or belong to the viewer's organizations. */
export const inScope = (area: string, organization?: string): Condition => ({
  kind: 'CONDITION',
  sql: [
    `(${area} >= (select scope_from()) and ${area} < (select scope_to()))`,
    ...(organization ? [`${organization} in (select scope_organizations())`] : []),
  ].join(' or '),
});

/** Rows whose row of `table` the viewer sees: that table's own condition decides. */
export const through = (table: string, key: string, column: string): Condition => ({
  kind: 'CONDITION',
  sql: `exists (select from ${table} seen where seen.${key} = ${column})`,
});

export const programOnly = (...writes: ('insert' | 'update' | 'delete')[]): RowScope => ({ kind: 'PROGRAM', writes });

/** Rows that one of several conditions lets through. */
export const anyOf = (...scopes: Condition[]): Condition => ({
  kind: 'CONDITION',
  sql: scopes.map(({ sql }) => sql).join(' or '),
});
