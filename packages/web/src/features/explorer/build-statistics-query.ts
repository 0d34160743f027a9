import { closedDimension } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { parse, print } from 'graphql';
import { chosenIn } from './chosen-in.js';
import { filterFields } from './filter-fields.js';
import type { QuestionFilters, StatisticsQuestion } from './statistics-question.js';

/** A GraphQL request: the text exactly as it is sent, and its variables. */
export interface StatisticsRequest {
  /** Equal for equal requests. */
  key: string;
  document: string;
  variables: { area: string; period: string; asKnownOn?: string; where?: Record<string, { in: readonly string[] }> };
}

const otherSelections: Partial<Record<StatisticsDimension, string>> = {
  AREA: 'area { code name shortName romanisedName }',
  PERIOD: 'period { code label labelEn startOn endOn }',
  ORGANIZATION: 'organization { code name }',
};

function selectionOf(dimension: StatisticsDimension): string {
  const closed = closedDimension(dimension);
  if (!closed) return otherSelections[dimension] ?? '';
  return closed.isNamed ? `${closed.field} { code name nameEn }` : closed.field;
}

/** Alias of an indicator's value one shift earlier. */
export const earlierAlias = (field: string) => `earlier_${field}`;

/**
 * The question as one GraphQL document in the printer's own form, so that what is shown, what is copied and what is
 * sent are the same text. The shape is written into the text; area, period and filters are variables.
 */
export function buildStatisticsQuery(question: StatisticsQuestion): StatisticsRequest {
  const where = whereOf(question.filters);
  const { asKnownOn } = question;
  const level = question.areaLevel && question.by.includes('AREA') ? `, areaLevel: ${question.areaLevel}` : '';
  const text = `
    query Statistics($area: AreaCode!, $period: Period!${asKnownOn ? ', $asKnownOn: LocalDate' : ''}${where ? ', $where: StatisticsFilter' : ''}) {
      statistics(area: $area${level}, by: [${question.by.join(', ')}], period: $period${asKnownOn ? ', asKnownOn: $asKnownOn' : ''}${where ? ', where: $where' : ''}, totals: ${question.totals}) {
        area { code name shortName romanisedName }
        periods { code label labelEn startOn endOn }
        rows {
          key isTotal isUnallotted totalOver
          ${question.by.map(selectionOf).join('\n')}
          ${question.indicators.map((field) => indicatorSelection(field, question)).join('\n')}
        }
        freshness { recordedThrough dataThrough }
        completeness { reported expected stockDate }
        cost
      }
    }`;
  const document = print(parse(text));
  const variables = {
    area: question.area,
    period: question.period,
    ...(asKnownOn ? { asKnownOn } : {}),
    ...(where ? { where } : {}),
  };
  return { key: JSON.stringify([document, variables]), document, variables };
}

function indicatorSelection(field: string, { shift }: StatisticsQuestion): string {
  const change = shift ? ` change(from: ${shift}) { absolute relative }` : '';
  const value = `${field} { value numerator denominator status formatted source provenance note noteEn definition { version }${change} }`;
  if (!shift) return value;
  return `${value}\n${earlierAlias(field)}: ${field}(shift: ${shift}) { value numerator denominator status formatted source provenance note noteEn definition { version } }`;
}

function whereOf(filters: QuestionFilters) {
  const chosen = filterFields.filter(({ field }) => chosenIn(filters, field).length > 0);
  if (chosen.length === 0) return undefined;
  return Object.fromEntries(chosen.map(({ field }) => [field, { in: chosenIn(filters, field) }]));
}
