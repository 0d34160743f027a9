import { answerQuestion } from '../../statistics/answer/answer-question.js';
import { answeredAreas } from '../../statistics/answer/answered-areas.js';
import { cellBudget } from '../../statistics/answer/cell-budget.js';
import { estimateCells } from '../../statistics/explain/estimate-cells.js';
import type { ExportContent } from './export-content.js';
import { statisticsColumns } from './statistics-columns.js';
import type { StatisticsExport } from './statistics-export.input.js';
import { statisticsQuestion } from './statistics-question.js';
import { statisticsRecords } from './statistics-records.js';

/** A table of statistics, answered as `statistics` answers: the same withholding, and the same limit of values. */
export const statistics: ExportContent<StatisticsExport> = {
  field: 'statistics',
  zh: '统计表',
  en: 'Statistics',
  period: ({ period }) => period,
  async count(context, args) {
    const { source, question } = await statisticsQuestion(context, args);
    return estimateCells(question, answeredAreas(question, source.reference).length) / question.asks.length;
  },
  async open(context, args) {
    const { source, question } = await statisticsQuestion(context, args);
    const nothingBeside = { targets: false, figures: false, frozen: false, reporting: true };
    const answer = await answerQuestion(source, question, nothingBeside, cellBudget(context));
    const records = await statisticsRecords(context, answer);
    const batches = (async function* () {
      yield records;
    })();
    return { columns: statisticsColumns(question), rows: records.length, batches };
  },
};
