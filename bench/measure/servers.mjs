/** What is compared, with the names that the report gives them. */
export const servers = { ours: 'Uniongraph', floor: 'prepared SQL', peer: 'PostGraphile 5' };
