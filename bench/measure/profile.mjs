import { bodyFor } from './bodies.mjs';
import { keyFor } from './key-for.mjs';
import { load } from './load.mjs';
import { requestBytes } from './request-bytes.mjs';

/** The package or module of the program that a file belongs to. */
function placeOf({ functionName, url }) {
  if (functionName.startsWith('(')) return functionName;
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url);
  if (inPackage) return inPackage[1];
  if (url.startsWith('node:')) return 'node';
  const inProgram = /packages\/api\/dist\/(?:(.*?)\/)?[^/]*$/.exec(url);
  return inProgram ? `api/${inProgram[1] ?? ''}` : 'native';
}

const nameOf = (frame) => `${frame.functionName || '(anonymous)'} · ${placeOf(frame)}`;

const isIdle = ({ functionName, url }) => functionName === '(idle)' || url.startsWith('node:inspector');

const add = (map, key, micros) => map.set(key, (map.get(key) ?? 0) + micros);

const top = (map, count, whole) =>
  [...map]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name, micros]) => ({ name, share: micros / whole }));

/** Shares of the time that was not idle: by place and by function alone (self), and by function with all it called. */
function summarize({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const found = { places: new Map(), self: new Map(), inclusive: new Map() };
  let busy = 0;
  samples.forEach((id, index) => {
    const frame = byId.get(id).callFrame;
    if (isIdle(frame)) return;
    const micros = timeDeltas[index];
    busy += micros;
    add(found.places, placeOf(frame), micros);
    add(found.self, nameOf(frame), micros);
    const names = new Set();
    for (let at = id; at !== undefined; at = parent.get(at)) names.add(nameOf(byId.get(at).callFrame));
    for (const name of names) add(found.inclusive, name, micros);
  });
  return {
    places: top(found.places, 20, busy),
    self: top(found.self, 25, busy),
    inclusive: top(found.inclusive, 60, busy),
  };
}

/** Where a server's processor time goes while it answers one question at concurrency 16. */
export async function profile(server, question, { seconds }) {
  const requests = question.subjects.map((subject) =>
    requestBytes(bodyFor(server.name, question, subject), keyFor(server, question, subject)),
  );
  await server.ask('profile');
  await load(server.port, requests, { concurrency: 16, seconds });
  return summarize(await server.ask('profiled'));
}
