import { bodyFor } from './bodies.mjs';
import { fetchAnswer } from './fetch-answer.mjs';

/** What the background fold sends once a second. */
const ofTheFold = /^(begin|commit|rollback|set local)|skip locked|rollup\.\w+_(fold|rebuild)\(\)|select 1$/i;

/** The SQL statements that one request sends. */
export async function capture(server, question, subject) {
  const body = bodyFor(server.name, question, subject);
  await fetchAnswer(server.port, body);
  await server.ask('capture');
  await fetchAnswer(server.port, body);
  const statements = await server.ask('captured');
  return statements.filter(({ text }) => !ofTheFold.test(text.trim()));
}
