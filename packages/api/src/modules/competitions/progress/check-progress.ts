import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import type { CompetitionRecord } from '../competitions/competition-rows.js';
import type { ReportProgressInput } from './report-progress.input.js';

const counts = ['participations', 'participatingUnits', 'suggestions', 'innovations'] as const;
const amounts = ['daysSaved', 'costSavedYuan'] as const;
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;
const before: readonly string[] = ['PLAN', 'NOTICE', 'REGISTRATION'];

/** Whether progress may be reported: the stage, the day, and numbers that are not negative, at least one of them. */
export function checkProgress(
  context: Context,
  { stage, startsOn }: CompetitionRecord,
  input: ReportProgressInput,
  faults: Faults,
): void {
  if (before.includes(stage))
    faults.add(
      'input.competition',
      'NOT_LAUNCHED',
      `竞赛处于${stage}阶段，启动之后才报送进展。`,
      `The stage is ${stage}; progress is reported from the launch on.`,
      'LAUNCH',
    );
  const day = today(context);
  if (input.reportedOn < startsOn || input.reportedOn > day)
    faults.add(
      'input.reportedOn',
      'OUT_OF_PERIOD',
      `须在开始日${startsOn}与今天${day}之间。`,
      `It lies between the first day, ${startsOn}, and today, ${day}.`,
      `${startsOn}–${day}`,
    );
  for (const field of counts)
    if ((input[field] ?? 0) < 0)
      faults.add(`input.${field}`, 'NEGATIVE', '不能为负。', 'It cannot be negative.', '≥ 0');
  for (const field of amounts)
    if (!AMOUNT.test(input[field] ?? '0'))
      faults.add(
        `input.${field}`,
        'OUT_OF_RANGE',
        '不能为负，最多两位小数。',
        'It cannot be negative, and has at most two decimals.',
        '≥ 0.00',
      );
  if ([...counts, ...amounts].every((field) => (input[field] ?? null) === null))
    faults.add('input', 'EMPTY', '至少报送一个数。', 'At least one number must be reported.');
}
