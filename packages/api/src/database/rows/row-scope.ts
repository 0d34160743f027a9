type Write = 'insert' | 'update' | 'delete';

/** Which rows of a table a viewer sees; `secureRows` makes row-level security of it. */
export type RowScope =
  | Open
  /** None: only the program itself reads it. `writes` names what it may do besides. */
  | { kind: 'PROGRAM'; writes: readonly Write[] }
  | Condition;

/** Every row, for whoever is signed in: code tables, divisions, what is published. */
interface Open {
  kind: 'OPEN';
  writes?: readonly Write[];
}

/** Rows for which the SQL condition holds. `writes` names what the program does to them on behalf of viewers. */
export interface Condition {
  kind: 'CONDITION';
  sql: string;
  writes?: readonly Write[];
}

export const open = { kind: 'OPEN' } as const satisfies RowScope;

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

export const programOnly = (...writes: Write[]): RowScope => ({ kind: 'PROGRAM', writes });

/** Rows that one of several conditions lets through. */
export const anyOf = (...scopes: Condition[]): Condition => ({
  kind: 'CONDITION',
  sql: scopes.map(({ sql }) => sql).join(' or '),
});

/**
 * A register that requests change: through the program alone, which first reads on behalf of the viewer whatever an input
 * names, so that the same condition decides.
 */
export const writable = <Scope extends Open | Condition>(scope: Scope, ...writes: Write[]): Scope => ({
  ...scope,
  writes,
});
