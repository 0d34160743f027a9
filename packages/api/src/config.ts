import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLoopback } from './start-up/is-loopback.js';
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
  /** Whether an empty database is filled with the demonstration data. */
  demo: boolean;
  /** Whether the accounts of the demonstration, whose passwords are public, may sign in: HERE is on this machine alone. */
  demoAccounts: 'OFF' | 'HERE' | 'ALLOWED';
  /** Years after which a closed hardship file is made anonymous. */
  hardshipRetentionYears: number;
  /** Proxies whose word on addresses and on HTTPS is taken, as Express has them. */
  trustedProxies: string | undefined;
  openId: OpenIdConfig | undefined;
  /** The built web app. */
  webRoot: string;
}

/** The OpenID Connect provider at which users may sign in. */
export interface OpenIdConfig {
  issuer: URL;
  clientId: string;
  /** Undefined: a public client. */
  clientSecret: string | undefined;
  /** What the button says. */
  label: string;
}

const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The program's settings, which no other place reads from the environment; an empty variable counts as unset. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const setting = (name: string) => environment[name]?.trim() || undefined;
  const keyFile = setting('DATA_KEY_FILE');
  const host = readHost(setting('HOST') ?? '127.0.0.1');
  const trustedProxies = setting('TRUSTED_PROXIES');
  const allowed = readChoice('DEMO_ACCOUNTS', setting('DEMO_ACCOUNTS'), ['allow']) !== undefined;
  const demo = readChoice('DEMO', setting('DEMO'), ['on', 'off']) !== 'off';
  // Behind a proxy others reach the program although it listens on this machine alone.
  const isHere = isLoopback(host) && trustedProxies === undefined;
  return {
    port: readPort(setting('PORT') ?? '4000'),
    host,
    dataDir: resolve(PROJECT_ROOT, setting('DATA_DIR') ?? '.data'),
    databaseUrl: readDatabaseUrl(setting('DATABASE_URL')),
    dataKeyFile: keyFile === undefined ? undefined : resolve(PROJECT_ROOT, keyFile),
    dataKeys: readDataKeys(setting('DATA_KEYS'), keyFile),
    demo,
    demoAccounts: !demo ? 'OFF' : allowed ? 'ALLOWED' : isHere ? 'HERE' : 'OFF',
    hardshipRetentionYears: readYears('HARDSHIP_RETENTION_YEARS', setting('HARDSHIP_RETENTION_YEARS') ?? '10'),
    trustedProxies,
    openId: readOpenId(setting),
    webRoot: resolve(PROJECT_ROOT, 'packages/web/dist'),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw startUpErrors.invalidSetting('PORT', text, ' 0 到 65535 之间的整数', 'a whole number from 0 to 65535');
}

function readYears(name: string, text: string): number {
  const years = Number(text);
  if (/^\d+$/.test(text) && years >= 1 && years <= 100) return years;
  throw startUpErrors.invalidSetting(name, text, ' 1 到 100 之间的整数', 'a whole number from 1 to 100');
}

function readHost(text: string): string {
  if (text === 'localhost' || isIP(text) !== 0) return text;
  throw startUpErrors.invalidSetting(
    'HOST',
    text,
    '本机的一个网络地址,例如 127.0.0.1(只供本机)或 0.0.0.0(供所有人)',
    'a network address of this machine, such as 127.0.0.1 (this machine only) or 0.0.0.0 (everybody)',
  );
}

function readChoice<Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const found = choices.find((choice) => choice === text);
  if (text === undefined || found !== undefined) return found;
  throw startUpErrors.invalidSetting(name, text, ` ${choices.join(' 或 ')}`, choices.join(' or '));
}

/** Tokens travel in clear text over http, so a provider is asked so on this machine alone. */
function readOpenId(setting: (name: string) => string | undefined): OpenIdConfig | undefined {
  const issuer = setting('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !safe)
    throw startUpErrors.invalidSetting('OIDC_ISSUER', issuer, '一个 https 地址', 'an address that begins with https');
  const clientId = setting('OIDC_CLIENT_ID');
  if (clientId === undefined)
    throw startUpErrors.invalidSetting(
      'OIDC_CLIENT_ID',
      '',
      '身份认证系统给出的客户端标识',
      'the client id that the provider gave',
    );
  return {
    issuer: url,
    clientId,
    clientSecret: setting('OIDC_CLIENT_SECRET'),
    label: setting('OIDC_LABEL') ?? '统一身份认证',
  };
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
