import { connect } from '../database/connect.mjs';
import { questions } from '../questions/index.mjs';
import { peerFunctions } from '../questions/peer-functions.mjs';
import { readResults } from '../report/read-results.mjs';
import { saveResult } from '../report/save-result.mjs';
import { startServer } from '../servers/start-server.mjs';
import { capture } from './capture.mjs';
import { checkAnswers, checkPeer } from './check-answers.mjs';
import { explain } from './explain.mjs';
import { explained } from './explained.mjs';
import { commit, machine } from './machine.mjs';
import { measureLoad } from './measure-load.mjs';
import { profile } from './profile.mjs';
import { roundTrips } from './round-trips.mjs';
import { servers } from './servers.mjs';
import { timeBase } from './time-base.mjs';

const profiled = new Set(['Q1', 'Q4']);

/**
 * Measures everything on a filled database and writes it to bench/results. `seconds` of load a round, three rounds.
 * With `only`, these questions alone, into the size's latest result.
 */
export async function measure({ url, superUrl }, { size, members, seconds, only }) {
  const client = await connect(superUrl);
  await client.query(peerFunctions);
  const former = only && (await readResults()).find((each) => each.size === size);
  const result = {
    ...former,
    size,
    members,
    seconds: former?.seconds ?? seconds,
    date: new Date().toISOString(),
    machine: await machine(client),
    questions: former?.questions ?? {},
  };
  const asked = Object.values(questions).filter(({ key }) => only === undefined || only.includes(key));
  const running = {};
  for (const name of Object.keys(servers)) running[name] = await startServer(name, url);
  try {
    for (const question of asked) {
      result.questions[question.key] = await measureQuestion(question, running, { client, seconds, url }).catch(
        (error) => ({
          title: question.title,
          failed: error.message,
        }),
      );
      print(question.key, result.questions[question.key]);
      await saveResult(result);
    }
  } finally {
    for (const server of Object.values(running)) await server.stop();
  }
  for (const question of asked) {
    if (question.base && !result.questions[question.key].failed)
      result.questions[question.key].base = (await timeBase(client, question)).ms;
  }
  await saveResult(result);
  await client.end();
}

async function measureQuestion(question, running, { client, seconds, url }) {
  await checkAnswers(question, running);
  const found = {
    title: question.title,
    seconds,
    commit: commit(),
    peerAgrees: await checkPeer(question, running),
    explained: await explained(running.ours, question),
    load: {},
    sql: {},
  };
  for (const name of Object.keys(servers)) {
    // A server that has answered nothing yet keeps nothing.
    const fresh = await startServer(name, url);
    const statements = await capture(fresh, question).finally(() => fresh.stop());
    found.sql[name] = { ...(await explain(client, statements)), ...(await roundTrips(client, statements)) };
  }
  for (const concurrency of [1, 16, 64]) {
    found.load[concurrency] = await measureLoad(question, running, { concurrency, rounds: 3, seconds });
  }
  if (profiled.has(question.key)) found.profile = await profile(running.ours, question, { seconds });
  return found;
}

function print(key, { load, failed }) {
  if (failed) return console.log(`  ${key.padEnd(4)} ${failed}`);
  const at = (name) =>
    [1, 16, 64].map((concurrency) => `${load[concurrency][name].requestsPerSecond.toFixed(0)}/s`).join(' ');
  console.log(
    `  ${key.padEnd(4)} ${Object.keys(servers)
      .map((name) => `${name} ${at(name)}`)
      .join('   ')}`,
  );
}
