/**
 * node scripts/complete-lock.mjs [--check]: adds to package-lock.json the builds for other platforms that an npm
 * mirror without them left out. `npm ci` refuses a lock file that misses one, even where it would not install it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp } from './lib/give-up.mjs';
import { root } from './lib/project.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = [
  ['darwin', 'darwin'],
  ['win32', 'win32'],
  ['windows', 'win32'],
  ['android', 'android'],
  ['freebsd', 'freebsd'],
  ['openharmony', 'openharmony'],
  ['linux', 'linux'],
];
const PROCESSORS = [
  ['arm64', 'arm64'],
  ['arm-', 'arm'],
  ['x64', 'x64'],
  ['-64', 'x64'],
  ['ia32', 'ia32'],
  ['ppc64', 'ppc64'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
  ['loong64', 'loong64'],
  ['wasm32', 'wasm32'],
];

const firstIn = (table, name) => table.find(([part]) => name.includes(part))?.[1];
const systemOf = (name) => firstIn(SYSTEMS, name);
const processorOf = (name) => firstIn(PROCESSORS, `${name}-`);

function missing() {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(path, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev })),
  );
}

/** Node's own look-up: beside the package, then one folder of packages further out, up to the root. */
function isLocked(path, name) {
  if (lock.packages[`${path}/node_modules/${name}`] !== undefined) return true;
  const outer = path.lastIndexOf('/node_modules/');
  if (outer > 0) return isLocked(path.slice(0, outer), name);
  return lock.packages[`node_modules/${name}`] !== undefined;
}

function entryFor({ name, version, dev }) {
  const libc = name.includes('musl')
    ? ['musl']
    : name.includes('linux') && name.includes('gnu')
      ? ['glibc']
      : undefined;
  return {
    version,
    cpu: [processorOf(name)],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    os: [systemOf(name)],
  };
}

const gaps = missing();
if (process.argv.includes('--check')) {
  if (gaps.length > 0)
    giveUp(
      `package-lock.json 缺少 ${gaps.length} 项:请运行 node scripts/complete-lock.mjs。`,
      `package-lock.json misses ${gaps.length} entries: run node scripts/complete-lock.mjs.`,
    );
  process.exit(0);
}
for (const gap of gaps) {
  if (!/^\d/.test(gap.version) || !systemOf(gap.name) || !processorOf(gap.name)) {
    giveUp(`无法补全 ${gap.name}@${gap.version}。`, `Cannot tell what ${gap.name}@${gap.version} is for.`);
  }
  lock.packages[`node_modules/${gap.name}`] = entryFor(gap);
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`补全 ${gaps.length} 项。 ${gaps.length} entries added.`);
