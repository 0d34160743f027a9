import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Client } from 'pg';
import type { Fault } from '../fault/fault.js';
import { faultSentence } from '../fault/fault-sentence.js';
import type { ImportOutput } from '../import-io.js';
import { importProblems } from '../import-problems.js';
import type { ImportKind } from '../kind/import-kind.js';
import { csvField } from './csv-field.js';
import { columnLabel, faultLines } from './fault-lines.js';
import { countFaults, type FaultCounts, recordedFaults } from './recorded-faults.js';

const ON_TERMINAL = 50;

/** Tells of every fault: the first on the terminal, and all of them in `<file>.faults.csv` when there are more. */
export async function reportFaults(
  client: Client,
  kind: ImportKind,
  path: string,
  out: ImportOutput,
): Promise<FaultCounts> {
  const counts = await countFaults(client);
  const all = counts.errors + counts.warnings;
  const faultsFile = `${path}.faults.csv`;
  await rm(faultsFile, { force: true }).catch(() => {});
  if (all === 0) return counts;
  await printFirst(client, kind, out);
  if (all > ON_TERMINAL) {
    await writeAll(client, kind, faultsFile);
    out.write(`共 ${all} 条，以上为前 ${ON_TERMINAL} 条，全部在：${faultsFile}\n`);
    out.write(`${all} in all, the first ${ON_TERMINAL} above, all of them in ${faultsFile}\n`);
  }
  return counts;
}

/** Errors come before warnings where not all can be shown; what is shown goes by line, as the file is read. */
async function printFirst(client: Client, kind: ImportKind, out: ImportOutput): Promise<void> {
  for await (const faults of recordedFaults(client, 'ERRORS_FIRST')) {
    const shown = faults.slice(0, ON_TERMINAL).sort((a, b) => a.line - b.line);
    for (const fault of shown) out.write(faultLines(kind, fault));
    return;
  }
}

async function writeAll(client: Client, kind: ImportKind, path: string): Promise<void> {
  const file = createWriteStream(path, { encoding: 'utf8' });
  const failed = once(file, 'close').then(() => {
    if (file.errored) throw importProblems.notWritable(path, (file.errored as NodeJS.ErrnoException).code ?? '?');
  });
  failed.catch(() => {});
  file.on('error', () => {});
  file.write('\ufeff行 line,列 column,值 value,代码 code,级别 severity,原因,reason\r\n');
  for await (const faults of recordedFaults(client, 'LINE')) {
    if (!file.write(faults.map((fault) => faultRecord(kind, fault)).join(''))) {
      await Promise.race([once(file, 'drain'), failed]);
    }
  }
  file.end();
  await failed;
}

function faultRecord(kind: ImportKind, fault: Fault): string {
  const { zh, en } = faultSentence(fault);
  const column = columnLabel(kind, fault.column);
  const severity = fault.severity === 'WARNING' ? '提醒 warning' : '错误 error';
  const cells = [String(fault.line), `${column.zh} ${column.en}`, fault.value, fault.code, severity, zh, en];
  return `${cells.map(csvField).join(',')}\r\n`;
}
