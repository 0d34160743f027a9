/** npm run reset [-- --yes]: deletes the embedded database; the next start loads the demonstration data afresh. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ensureBuilt } from './lib/build.mjs';
import { lockDataFolder } from './lib/data-folder.mjs';
import { giveUp } from './lib/give-up.mjs';
import { ensureInstalled } from './lib/install.mjs';

async function confirmed(question) {
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^(y|yes|是)$/i.test(answer.trim());
}

if (!process.argv.includes('--yes') && !process.stdin.isTTY) {
  giveUp('请加 --yes 确认:npm run reset -- --yes', 'Confirm with --yes: npm run reset -- --yes');
}
if (process.env.DATABASE_URL) {
  giveUp(
    '已设置 DATABASE_URL:reset 只删除内置数据库,不会动您自己的数据库。',
    'DATABASE_URL is set: reset deletes the embedded database only and leaves your own alone.',
  );
}
await ensureInstalled();
await ensureBuilt('api');
const { dataDir, unlock } = await lockDataFolder();
const cluster = join(dataDir, 'postgres');
const agreed = await confirmed(`删除 ${cluster} 及其中全部数据?\nDelete ${cluster} and all data in it?\n[y/N] `);
if (agreed) {
  await rm(cluster, { recursive: true, force: true });
  await rm(`${cluster}.new`, { recursive: true, force: true });
}
await unlock();
if (!agreed) giveUp('没有删除任何数据。', 'Nothing was deleted.');
console.log(
  '已删除。下次 npm start 会重新载入演示数据。 Deleted. The next npm start loads the demonstration data afresh.',
);
