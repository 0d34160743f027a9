import { servers } from '../measure/servers.mjs';
import { numberText } from './number-text.mjs';
import { table } from './table.mjs';

const names = Object.keys(servers);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Everything measured at one size. */
export function sizeSection({ size, date, seconds, machine, questions, writes, rebuild }) {
  const measured = Object.entries(questions).filter(([, { load }]) => load);
  const failed = Object.entries(questions).filter(([, each]) => each.failed);
  const loads = measured.flatMap(([key, { load }]) =>
    names.map((name, index) => [
      index === 0 ? key : '',
      servers[name],
      ...[1, 16, 64].map((c) => numberText(load[c][name].requestsPerSecond)),
      ...[1, 16, 64].map((c) => `${numberText(load[c][name].p50)} / ${numberText(load[c][name].p95)}`),
      numberText(load[16][name].cpu),
    ]),
  );
  const ratios = measured.map(([key, { title, load, base, peerAgrees }]) => [
    key,
    title,
    numberText(load[16].ours.requestsPerSecond / load[16].peer.requestsPerSecond),
    numberText(load[16].ours.requestsPerSecond / load[16].floor.requestsPerSecond),
    base === undefined ? '' : `${numberText(base)} ms, ${numberText(base / load[1].ours.p50)}×`,
    peerAgrees ? 'yes' : 'other shape',
  ]);
  const sql = measured.flatMap(([key, { sql }]) =>
    names.map((name, index) => [
      index === 0 ? key : '',
      servers[name],
      sql[name].statements,
      ...['rows', 'pages', 'planning', 'execution', 'unnamed', 'named'].map((column) => numberText(sql[name][column])),
    ]),
  );
  const explanations = measured
    .filter(([, { explained }]) => explained)
    .map(([key, { explained }]) => [key, explained.rollups.join(', '), numberText(explained.rows)]);
  return `## ${size}

Measured ${date.slice(0, 10)} at commit ${machine.commit} on ${machine.processors} × ${machine.processor}, ${machine.gigabytes} GB, load average ${machine.loadBefore.toFixed(1)} before it
began. ${Object.entries(machine.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}. Three rounds of ${seconds} s, the servers by turns${otherRounds(questions, seconds, machine.commit)}.
Rows: ${Object.entries(machine.rows)
    .filter(([name]) => !/_(cell|month|day)$|^state$/.test(name))
    .map(([name, rows]) => `${name} ${rows.toLocaleString('en')}`)
    .join(', ')}.
${failed.map(([key, each]) => `\n**${key} failed**: ${each.failed.split('\n')[0]}`).join('\n')}

### Ratios

${table(['', 'question', 'ours ÷ PostGraphile, req/s at 16', 'ours ÷ prepared SQL', 'base tables, and ÷ ours p50', 'PostGraphile’s numbers equal'], ratios)}

### Load

${table(['', 'server', 'req/s at 1', 'at 16', 'at 64', 'p50 / p95 ms at 1', 'at 16', 'at 64', 'Node CPU ms'], loads)}

### SQL of one request, asked for the first time

${table(['', 'server', 'statements', 'rows touched', 'pages', 'planning ms', 'execution ms', 'all in turn, ms', 'the same prepared, ms'], sql)}

### What \`explain\` tells

${table(['', 'answered from', 'rows read from tables'], explanations)}

### Processor time of the API process

${measured
  .filter(([, { profile }]) => profile)
  .map(
    ([key, { profile }]) =>
      `${key}: ${profile.places
        .slice(0, 10)
        .map(({ name, share }) => `${name} ${percent(share)}`)
        .join(', ')}.`,
  )
  .join('\n\n')}

### Rebuild of rollups

${rebuild ? `All of them, two at a time, in ${rebuild.seconds.toFixed(0)} s at commit ${rebuild.commit}: ${secondsOf(rebuild.rollups)}.` : `As they were built, in seconds: ${secondsOf(machine.rebuilds)}.`}

${writes ? writesText(writes) : ''}`;
}

const secondsOf = (rollups) =>
  Object.entries(rollups)
    .map(([name, each]) => `${name} ${each.toFixed(1)}`)
    .join(', ');

const writesText = ({ bulk, single, commit }) => `### Writes

Measured at commit ${commit}.

${table(
  ['', 'with ledger', 'without', 'ratio'],
  [
    ...['insert', 'update', 'delete'].map((kind) => [
      `${kind} of ${bulk.rows.toLocaleString('en')} rows, s`,
      numberText(bulk.with[kind]),
      numberText(bulk.without[kind]),
      numberText(bulk.with[kind] / bulk.without[kind]),
    ]),
    ...['insert', 'update', 'delete'].map((kind) => [
      `${single.writers} writers, ${kind}s/s`,
      numberText(single[kind].with),
      numberText(single[kind].without),
      numberText(single[kind].with / single[kind].without),
    ]),
  ],
)}`;

/** Questions that were not measured with the others may have had other rounds, or another commit. */
const otherRounds = (questions, seconds, commit) =>
  Object.entries(questions)
    .filter(([, each]) => each.load && (each.seconds !== seconds || each.commit !== commit))
    .map(([key, each]) => `; ${key} of ${each.seconds ?? seconds} s at ${each.commit ?? 'an earlier commit'}`)
    .join('');
