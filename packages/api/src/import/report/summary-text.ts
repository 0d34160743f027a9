import { grouped } from '../../shared/grouped.js';

/** What became of the rows of a file. */
export interface ImportCounts {
  read: number;
  fresh: number;
  changed: number;
  faulty: number;
  warnings: number;
}

/** The last lines of an import: what was read, and what was written or why nothing was. */
export function summaryText(counts: ImportCounts, options: { dryRun: boolean; leaveOutFaulty: boolean }): string {
  const { read, fresh, changed, faulty, warnings } = counts;
  const isBlocked = faulty > 0 && !options.leaveOutFaulty;
  const [n, c, u, f] = [fresh, changed, read - faulty - fresh - changed, faulty].map(grouped);
  const rows = isBlocked
    ? [`读取 ${grouped(read)} 行：有误 ${f}。`, `Read ${grouped(read)} rows: ${f} faulty.`]
    : [
        `读取 ${grouped(read)} 行：新增 ${n}，变更 ${c}，未变 ${u}，有误 ${f}。`,
        `Read ${grouped(read)} rows: ${n} new, ${c} changed, ${u} unchanged, ${f} faulty.`,
      ];
  const warned =
    warnings > 0 ? [`另有提醒 ${grouped(warnings)} 条，请核实。`, `${grouped(warnings)} warnings to verify.`] : [];
  const [zh, en] = outcome(counts, isBlocked, options.dryRun);
  return [`${rows[0]}${warned[0] ?? ''}${zh}`, `${rows[1]} ${warned[1] ? `${warned[1]} ` : ''}${en}`, ''].join('\n');
}

function outcome(
  { read, fresh, changed, faulty }: ImportCounts,
  isBlocked: boolean,
  dryRun: boolean,
): [string, string] {
  if (isBlocked) {
    return [
      '未写入任何数据：请改正后重试，或加 --skip-faulty 只导入其余行。',
      'Nothing was written: correct the rows and try again, or import the rest with --skip-faulty.',
    ];
  }
  if (read === faulty) return ['没有可导入的行，未写入任何数据。', 'No sound rows; nothing was written.'];
  if (fresh + changed === 0)
    return ['数据库已是如此，未写入任何数据。', 'All of it is there already; nothing was written.'];
  return dryRun ? ['试运行：未写入任何数据。', 'Dry run: nothing was written.'] : ['已写入。', 'Written.'];
}
