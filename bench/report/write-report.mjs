import { writeFile } from 'node:fs/promises';
import { folders } from '../folders.mjs';
import { barsSection } from './bars-section.mjs';
import { readResults } from './read-results.mjs';
import { sizeSection } from './size-section.mjs';

const head = `# Benchmarks

Written by \`npm run bench\` from \`bench/results\`; do not edit. \`npm run bench -- --members 1M|10M|50M [--only data|measure|writes|rebuild|report]
[--seconds 3]\` builds its own database under \`.bench/\` and measures. Use ratios within one table: the machine is noisy.

- **Uniongraph**: the built API with its folding, as \`npm start\` runs it, asked with API keys of statisticians: about a province with
  the key of that province, about the nation with the nation's; row-level security, guards and prices are on. Budgets alone are not
  charged, which would end a load test. PostGraphile and "prepared SQL" know no viewers. It keeps answers of statistics while nothing was posted (decision 0009): questions from 200 rotating subjects are mostly asked
  again. Q1n, Q2n and Q3n never ask anything twice; the SQL columns too are those of a question asked for the first time.
- **prepared SQL**: node:http and named prepared statements over the same rollups, no GraphQL. It leaves out what is not folded yet.
- **PostGraphile 5** with aggregates and filters, over the same database. Coverage (Q1–Q3, Q7, Q8) goes through set-returning SQL
  functions with the statements of "prepared SQL": nothing automatic expresses it. Columns without an index are opened to filters.
- **base tables**: one SQL statement over the tables that people write to, not over HTTP, median of three.

Our numbers are compared with those of "prepared SQL" before anything is timed. SQL columns are EXPLAIN ANALYZE of every statement
of one request, the best of three.`;

/** Writes docs/benchmarks.md from the latest results. */
export async function writeReport() {
  const results = await readResults();
  if (results.length === 0) return;
  const sections = [head, '## Bars', barsSection(results), ...results.map(sizeSection)];
  await writeFile(folders.docs, `${sections.join('\n\n')}\n`);
}
