import { dimensionField } from '@uniongraph/schema/codes/dimension-field';
import type { Context } from '../../../context.js';
import { organizationByCode } from '../../organizations/organization-rows.js';
import { type AnswerRow, isUnallotted, memberOf, totalOver } from '../../statistics/answer/answer-row.js';
import { observe } from '../../statistics/answer/observation.js';
import type { StatisticsAnswer } from '../../statistics/answer/statistics-answer.js';
import { presentObservation } from '../../statistics/present/present-observation.js';
import { presentPeriod } from '../../statistics/present/present-period.js';
import { loadAll } from './load-all.js';
import type { StatisticsRecord } from './statistics-columns.js';

function members({ question, reference }: StatisticsAnswer, row: AnswerRow): StatisticsRecord {
  const record: StatisticsRecord = {};
  for (const dimension of question.by) record[dimensionField(dimension)] = memberOf(row, dimension);
  if (question.by.includes('AREA')) record.areaName = reference.areas.get(String(record.area))?.name ?? null;
  if (!question.by.includes('PERIOD')) return record;
  const { code, label } = presentPeriod(row.period);
  return { ...record, period: code, periodName: label };
}

function values(answer: StatisticsAnswer, row: AnswerRow): StatisticsRecord {
  const record: StatisticsRecord = {};
  for (const { indicator, ...frame } of answer.question.asks) {
    const observation = presentObservation(answer, observe(answer, indicator, row, frame));
    record[indicator.field] = observation.value;
    record[`${indicator.field}Numerator`] = observation.numerator;
    record[`${indicator.field}Denominator`] = observation.denominator;
    record[`${indicator.field}Status`] = observation.status;
    record[`${indicator.field}Provenance`] = observation.provenance;
  }
  return record;
}

/** The rows of an answer as a table. */
export async function statisticsRecords(context: Context, answer: StatisticsAnswer): Promise<StatisticsRecord[]> {
  const { shown } = answer;
  const organizations = await loadAll(
    organizationByCode(context),
    shown.map((row) => memberOf(row, 'ORGANIZATION')),
  );
  return shown.map((row, at) => ({
    ...members(answer, row),
    organizationName: organizations[at]?.name ?? null,
    isTotal: totalOver(row).length > 0,
    isUnallotted: isUnallotted(row),
    ...values(answer, row),
  }));
}
