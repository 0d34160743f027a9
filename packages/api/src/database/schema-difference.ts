import type { MikroORM } from '@mikro-orm/postgresql';

/** Exclusion constraints live in migrations: an entity cannot declare them, and the comparison would drop them. */
const handWritten = ['organization_parent_one_a_day', 'unit_coverage_one_span'];

/** Policies follow the rows that modules declare, see `secureRows`. */
const ofRowSecurity = /^drop policy|row level security$/;

/** SQL statements that would bring the database to what the entities declare; empty when they agree. */
export async function schemaDifference(orm: MikroORM): Promise<string[]> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  return sql
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter(
      (statement) =>
        statement !== '' &&
        !ofRowSecurity.test(statement) &&
        !handWritten.some((name) => statement.includes(`drop constraint "${name}"`)),
    );
}
