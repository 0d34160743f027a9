/** Sequences after ids that were given, and what the planner and index-only scans need to know. */
export const setSequences = {
  name: 'sequences',
  sql: ['member', 'membership', 'union_organization', 'employing_unit']
    .map((table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`)
    .join(';'),
};

export const analyze = { name: 'analyze', sql: 'analyze' };
export const vacuum = { name: 'vacuum', sql: 'vacuum (freeze, analyze)', ownTransaction: true };
