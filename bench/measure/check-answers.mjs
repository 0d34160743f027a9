import { isDeepStrictEqual } from 'node:util';
import { bodyFor } from './bodies.mjs';
import { fetchAnswer } from './fetch-answer.mjs';
import { keyFor } from './key-for.mjs';

const SAMPLES = [0, 3, 57, 111];

/** Whether ours gives the numbers of the floor; throws with the first difference. Rows are compared without key order. */
export async function checkAnswers(question, running) {
  for (const sample of SAMPLES) {
    const subject = question.subjects[sample];
    const of = (server) =>
      fetchAnswer(running[server].port, bodyFor(server, question, subject), keyFor(running[server], question, subject));
    const [ours, floor] = await Promise.all([of('ours'), of('floor')]);
    const found = question.ours.rows(ours);
    if (!isDeepStrictEqual(found, floor))
      throw new Error(
        `${question.key} of ${JSON.stringify(subject)} differs:\n${JSON.stringify(found).slice(0, 1500)}\n${JSON.stringify(floor).slice(0, 1500)}`,
      );
  }
}

/** Whether the peer's numbers are the floor's too; where its schema has another shape, only that it answers. */
export async function checkPeer(question, running) {
  const subject = question.subjects[3];
  const peer = await fetchAnswer(running.peer.port, bodyFor('peer', question, subject));
  const floor = await fetchAnswer(running.floor.port, bodyFor('floor', question, subject));
  return isDeepStrictEqual(question.peer.rows(peer), floor);
}
