import { bodyFor } from './bodies.mjs';
import { fetchAnswer } from './fetch-answer.mjs';
import { keyFor } from './key-for.mjs';

/** What the background fold sends once a second. */
const ofTheFold = /^(begin|commit|rollback|set local)|skip locked|rollup\.\w+_(fold|rebuild)\(\)|select 1$/i;

/** The SQL statements that one request sends, after another of its kind: what is asked for the first time. */
export async function capture(server, question) {
  const [asked, before] = [question.subjects[3], question.subjects[9]];
  await fetchAnswer(server.port, bodyFor(server.name, question, before), keyFor(server, question, before));
  await server.ask('capture');
  await fetchAnswer(server.port, bodyFor(server.name, question, asked), keyFor(server, question, asked));
  const statements = await server.ask('captured');
  return statements.filter(({ text }) => !ofTheFold.test(text.trim()));
}
