/** Rows that scans of a plan touched, those filtered out among them, over all loops. */
function rowsTouched(node) {
  const below = (node.Plans ?? []).reduce((sum, each) => sum + rowsTouched(each), 0);
  if (!node['Relation Name']) return below;
  const rows =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round(rows * node['Actual Loops']);
}

/** What statements cost inside PostgreSQL: rows and pages touched, planning and execution in ms (best of three). */
export async function explain(client, statements) {
  const sum = { statements: statements.length, rows: 0, pages: 0, planning: 0, execution: 0, slowest: [] };
  for (const { text, values } of statements) {
    const runs = [];
    for (let i = 0; i < 3; i++) {
      const { rows } = await client.query({
        text: `explain (analyze, buffers, timing off, format json) ${text}`,
        values,
      });
      runs.push(rows[0]['QUERY PLAN'][0]);
    }
    const best = runs.toSorted((a, b) => a['Execution Time'] - b['Execution Time'])[0];
    const { Plan: plan } = best;
    const planning = Math.min(...runs.map((run) => run['Planning Time']));
    sum.rows += rowsTouched(plan);
    sum.pages += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    sum.planning += planning;
    sum.execution += best['Execution Time'];
    sum.slowest.push({
      sql: text.replace(/\s+/g, ' ').trim().slice(0, 160),
      planning,
      execution: best['Execution Time'],
    });
  }
  sum.slowest = sum.slowest.toSorted((a, b) => b.planning + b.execution - a.planning - a.execution).slice(0, 4);
  return sum;
}
