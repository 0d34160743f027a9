import { Session } from 'node:inspector/promises';

/**
 * Answers the questions of the process that started this server, over IPC: CPU time and memory so far, the SQL statements
 * sent meanwhile, a CPU profile. `Client` is the class of pg whose queries are noted.
 */
export function control(Client, port, keys) {
  const noted = { statements: null };
  const query = Client.prototype.query;
  Client.prototype.query = function (...args) {
    if (noted.statements) noted.statements.push(statementOf(args));
    return query.apply(this, args);
  };
  const profiler = new Session();
  const answers = {
    usage: () => ({ cpu: process.cpuUsage(), memory: process.memoryUsage() }),
    capture: () => {
      noted.statements = [];
    },
    captured: () => {
      const { statements } = noted;
      noted.statements = null;
      return statements;
    },
    profile: async () => {
      profiler.connect();
      await profiler.post('Profiler.enable');
      await profiler.post('Profiler.setSamplingInterval', { interval: 500 });
      await profiler.post('Profiler.start');
    },
    profiled: async () => {
      const { profile } = await profiler.post('Profiler.stop');
      profiler.disconnect();
      return profile;
    },
  };
  process.on('message', async ({ id, ask }) => process.send({ id, answer: await answers[ask]() }));
  process.once('disconnect', () => process.exit(0));
  process.send({ port, keys });
}

/** pg takes a text and values, one object with both, or an object of its own kind. */
function statementOf([first, second]) {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  return { text: first.text ?? '', values: first.values ?? (Array.isArray(second) ? second : []), name: first.name };
}
