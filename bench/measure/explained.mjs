import { fetchAnswer } from './fetch-answer.mjs';
import { keyFor } from './key-for.mjs';

const asked = 'explain(analyze: true) { facts { fact rollup measured { rowsTouched } } } rows {';

/**
 * What `explain` says of the tables of statistics in a question: the rollups that answer, and the rows read from tables, of all
 * of them. Null for questions without statistics.
 */
export async function explained(server, { ours, ...question }) {
  const query = ours.query.replaceAll('rows {', asked);
  if (query === ours.query) return null;
  const subject = question.subjects[3];
  const body = { query, variables: ours.variables(subject) };
  const data = await fetchAnswer(server.port, body, keyFor(server, { ours }, subject));
  const facts = Object.values(data).flatMap(({ explain }) => explain?.facts ?? []);
  return {
    rollups: [...new Set(facts.map(({ fact, rollup }) => rollup ?? `ledger of ${fact}`))].toSorted(),
    rows: facts.reduce((sum, { measured }) => sum + Number(measured.rowsTouched), 0),
  };
}
