import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { listedMigration, migrationSource } from './migration-file.js';

it('writes statements that survive the template literal', () => {
  const source = migrationSource('MigrationX', ["comment on table a is '`${b}` \\ c'"]);
  expect(source).toContain('export class MigrationX extends Migration');
  expect(source).toContain("comment on table a is '\\`\\${b}\\` \\\\ c';");
});

it('adds a migration to the list after the others', () => {
  const list = readFileSync(new URL('../migrations/index.ts', import.meta.url), 'utf8');
  const added = listedMigration(list, '20270101T0000-job-fairs', 'Migration20270101T0000JobFairs');
  expect(added).toContain("import { Migration20270101T0000JobFairs } from './20270101T0000-job-fairs.js';\n\n");
  expect(added.endsWith("  { name: '20270101T0000-job-fairs', class: Migration20270101T0000JobFairs },\n];\n")).toBe(
    true,
  );
});
