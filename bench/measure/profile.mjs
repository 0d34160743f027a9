import { bodyFor } from './bodies.mjs';
import { load } from './load.mjs';
import { requestBytes } from './request-bytes.mjs';

/** The package or module of the program that a file belongs to. */
function placeOf({ functionName, url }) {
  if (functionName.startsWith('(')) return functionName;
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url);
  if (inPackage) return inPackage[1];
  if (url.startsWith('node:')) return 'node';
  const inProgram = /packages\/api\/dist\/(.*?)\/[^/]*$/.exec(url);
  return inProgram ? `api/${inProgram[1]}` : 'other';
}

const top = (shares, count) =>
  [...shares].toSorted((a, b) => b[1] - a[1]).slice(0, count).map(([name, share]) => ({ name, share }));

/** Where a server's processor time goes while it answers one question: shares of the samples that were not idle. */
export async function profile(server, question, { seconds }) {
  const requests = question.subjects.map((subject) => requestBytes(bodyFor(server.name, question, subject)));
  await server.ask('profile');
  await load(server.port, requests, { concurrency: 16, seconds });
  const { nodes, samples, timeDeltas } = await server.ask('profiled');
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const functions = new Map();
  const places = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const frame = byId.get(id);
    if (frame.functionName === '(idle)') return;
    const micros = timeDeltas[index];
    busy += micros;
    const place = placeOf(frame);
    const name = `${frame.functionName || '(anonymous)'} · ${place}`;
    functions.set(name, (functions.get(name) ?? 0) + micros);
    places.set(place, (places.get(place) ?? 0) + micros);
  });
  const share = (map) => new Map([...map].map(([name, micros]) => [name, micros / busy]));
  return { functions: top(share(functions), 25), places: top(share(places), 20) };
}
