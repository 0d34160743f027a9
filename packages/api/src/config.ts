import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startUpErrors } from './start-up/start-up-errors.js';

export interface Config {
  /** 0 lets the system choose. */
  port: number;
  host: string;
  /** Absolute. Holds the embedded database and the lock of the program that uses it. */
  dataDir: string;
  /** Undefined: run the embedded database. */
  databaseUrl: string | undefined;
  /** File of the keys that seal sensitive personal data. Undefined: the embedded database has its own. */
  dataKeyFile: string | undefined;
  /** The keys themselves, instead of a file. */
  dataKeys: string | undefined;
  /** The built web app. */
  webRoot: string;
}

const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The program's settings, which no other place reads from the environment; an empty variable counts as unset. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const setting = (name: string) => environment[name]?.trim() || undefined;
  const keyFile = setting('DATA_KEY_FILE');
  return {
    port: readPort(setting('PORT') ?? '4000'),
    host: readHost(setting('HOST') ?? '127.0.0.1'),
    dataDir: resolve(PROJECT_ROOT, setting('DATA_DIR') ?? '.data'),
    databaseUrl: readDatabaseUrl(setting('DATABASE_URL')),
    dataKeyFile: keyFile === undefined ? undefined : resolve(PROJECT_ROOT, keyFile),
    dataKeys: readDataKeys(setting('DATA_KEYS'), keyFile),
    webRoot: resolve(PROJECT_ROOT, 'packages/web/dist'),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw startUpErrors.invalidSetting('PORT', text, ' 0 到 65535 之间的整数', 'a whole number from 0 to 65535');
}

/** Until there is access control the program answers this machine alone. */
function readHost(text: string): string {
  const loopback = text === 'localhost' || text === '::1' || (isIPv4(text) && text.startsWith('127.'));
  if (!loopback) throw startUpErrors.hostNotLoopback(text);
  return text;
}

/** One place only: of two that differ the program could not say which is meant. */
function readDataKeys(keys: string | undefined, file: string | undefined): string | undefined {
  if (keys === undefined || file === undefined) return keys;
  throw startUpErrors.invalidSetting(
    'DATA_KEY_FILE',
    file,
    ' DATA_KEYS 与 DATA_KEY_FILE 二者之一',
    'either it or DATA_KEYS',
  );
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  const safe = text.replace(/:[^:@/]*@/, ':***@');
  throw startUpErrors.invalidSetting(
    'DATABASE_URL',
    safe,
    ' postgres://用户:密码@主机:端口/数据库',
    'postgres://user:password@host:port/database',
  );
}
