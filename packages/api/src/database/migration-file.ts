/** Source text of a migration that runs the given statements; `down` is for the author to write. */
export function migrationSource(className: string, statements: readonly string[]): string {
  const body = statements
    .map((statement) => `${statement};`)
    .join('\n')
    .replace(/[\\`]|\$\{/g, '\\$&');
  return `import { Migration } from '@mikro-orm/migrations';

/** What it is for, in a sentence. */
export class ${className} extends Migration {
  override up(): void {
    this.addSql(\`
${body}
\`);
  }

  override down(): void {
    this.addSql(\`
\`);
  }
}
`;
}

/** Adds a migration to the list of \`migrations/index.ts\`: its import after the others, its line last. */
export function listedMigration(list: string, name: string, className: string): string {
  const imports = list.lastIndexOf('\nimport {');
  const lineEnd = list.indexOf('\n', imports + 1);
  const withImport = `${list.slice(0, lineEnd)}\nimport { ${className} } from './${name}.js';${list.slice(lineEnd)}`;
  return withImport.replace(/\n\];\n$/, `\n  { name: '${name}', class: ${className} },\n];\n`);
}
