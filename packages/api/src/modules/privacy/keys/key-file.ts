import { existsSync } from 'node:fs';
import { chmod, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newKeyText } from './data-key.js';

const HEADING = `# 工图数据密钥：敏感个人信息以此加密，丢失则不可恢复。请另存一份，与数据库备份分开存放。第一行是当前密钥。
# Data keys of Uniongraph: sensitive personal data are sealed with them and are lost without them. Keep a copy, apart
# from copies of the database. The first line is the current key.
`;

/** The key file that the embedded installation makes for itself: beside the database's folder, not within. */
export const ownKeyFile = (dataDir: string): string => join(dataDir, 'data-key');

/** Makes the file with one new key, readable by its owner alone, unless there is one. */
export async function ensureKeyFile(file: string): Promise<void> {
  if (!existsSync(file)) await replaceFile(file, `${HEADING}${newKeyText()}\n`);
}

/** What to tell of a key file that others can read or change; undefined of one that its owner alone can. */
export async function exposureOf(file: string): Promise<string | undefined> {
  // Windows keeps rights in lists of its own, and invents these bits.
  if (process.platform === 'win32') return undefined;
  const mode = (await stat(file)).mode & 0o777;
  if ((mode & 0o077) === 0) return undefined;
  const now = mode.toString(8).padStart(3, '0');
  return `警告：数据密钥文件 ${file} 他人也可读写（权限 ${now}）。请执行 chmod 600 ${file}；若有人可能读过，再执行 npm run rotate-key 更换密钥。
Warning: others have access to the data key file ${file} (mode ${now}). Run chmod 600 ${file}, and npm run rotate-key if somebody may have read it.`;
}

/** Puts a new key before the others. */
export async function addKeyToFile(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.replace(/#.*/, '').trim() !== '');
  lines.splice(first, 0, newKeyText());
  const { mode } = await stat(file);
  await replaceFile(file, lines.join('\n'));
  await chmod(file, mode & 0o777);
}

/** Readers see the old file or the new one, never half of one, and a power cut leaves one of the two. */
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await rm(draft, { force: true });
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}
