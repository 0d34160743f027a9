import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts one of the servers in a process of its own; `ask` puts a question of control.mjs to it. */
export function startServer(name, url) {
  const path = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(path, [url], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const waiting = new Map();
  let serial = 0;
  const ask = (question) =>
    new Promise((resolve) => {
      const id = ++serial;
      waiting.set(id, resolve);
      child.send({ id, ask: question });
    });
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill();
    });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    child.on('message', (message) => {
      if (message.port) return resolve({ name, port: message.port, keys: message.keys, ask, stop });
      waiting.get(message.id)(message.answer);
      waiting.delete(message.id);
    });
  });
}
