import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { FieldFault } from '../../../errors.js';
import { dimensionsOf, factsOf, isOfOrganizations, isSensitive } from '../catalogue/indicator-dimensions.js';
import { leavesOf } from '../cube/condition-tree.js';
import type { Indicator } from '../define-indicator.js';
import { facts } from '../facts/index.js';
import type { DimensionFilter, Question } from './question.js';

function factsWith(dimension: StatisticsDimension) {
  if (dimension === 'ORGANIZATION') return facts.filter((fact) => !fact.organized);
  return facts.filter((fact) => (dimension === 'SOURCE' ? fact.sources.length > 1 : dimension in fact.groups));
}

/** Which organizations have rows would tell whether there is any case. */
const isAvailable = (indicator: Indicator, dimension: StatisticsDimension, path: string) =>
  dimension === 'ORGANIZATION'
    ? isOfOrganizations(indicator) && (path === 'under' || !isSensitive(indicator))
    : dimensionsOf(indicator).includes(dimension);

function underFaults(question: Question): FieldFault[] {
  const place = question.by.indexOf('ORGANIZATION');
  if (question.under) return place < 0 ? missing('under', 'ORGANIZATION', question) : [];
  if (place < 0) return [];
  return [
    {
      path: `by[${place}]`,
      code: 'UNDER_MISSING',
      messageZh: '按 ORGANIZATION 分组须用 under 给出上级组织。',
      messageEn: 'Grouping by ORGANIZATION needs `under`, the organization above.',
      expected: 'under: { organization: "…" }',
    },
  ];
}

function missing(path: string, dimension: StatisticsDimension, question: Question): FieldFault[] {
  const indicators = [...new Set(question.asks.map((ask) => ask.indicator))];
  return indicators
    .filter((indicator) => !isAvailable(indicator, dimension, path))
    .map((indicator) => {
      const having = factsWith(dimension);
      const own = factsOf(indicator);
      return {
        path,
        code: 'DIMENSION_NOT_AVAILABLE',
        messageZh: `指标 ${indicator.field}（${indicator.zh}，取自${own.map((fact) => fact.zh).join('、')}）不能按 ${dimension} 分组或筛选；具有该维度的事实：${having.map((fact) => fact.zh).join('、') || '无'}。`,
        messageEn: `${indicator.field} (${indicator.en}, from ${own.map((fact) => fact.key).join(', ')}) cannot be grouped or filtered by ${dimension}; facts that have it: ${having.map((fact) => fact.key).join(', ') || 'none'}.`,
        expected: dimensionsOf(indicator).join(', '),
      };
    });
}

function sourceFaults(question: Question, named: DimensionFilter | undefined): FieldFault[] {
  if (!named) return [];
  const faults: FieldFault[] = [];
  if (named.values.length !== 1 && !question.by.includes('SOURCE')) {
    faults.push({
      path: named.path,
      code: 'SOURCES_NOT_ADDITIVE',
      messageZh: '不同来源从不相加：请只选一个来源，或在 by 中加入 SOURCE。',
      messageEn: 'Two sources are never added up: choose one, or add SOURCE to by.',
      expected: 'by: [SOURCE]',
    });
  }
  for (const fact of new Set(question.asks.flatMap((ask) => factsOf(ask.indicator)))) {
    const strange = named.values.filter((source) => !(fact.sources as readonly (string | null)[]).includes(source));
    if (fact.sources.length === 0 || strange.length === 0) continue;
    faults.push({
      path: named.path,
      code: 'SOURCE_NOT_AVAILABLE',
      messageZh: `${fact.zh}没有来源 ${strange.join('、')}。`,
      messageEn: `${fact.key} has no source ${strange.join(', ')}.`,
      expected: fact.sources.join(', '),
    });
  }
  return faults;
}

/** Everything that makes a question unanswerable, all at once. */
export function questionFaults(question: Question, source: DimensionFilter | undefined): FieldFault[] {
  const repeated = question.by.flatMap((dimension, index) =>
    question.by.indexOf(dimension) === index
      ? []
      : [
          {
            path: `by[${index}]`,
            code: 'REPEATED_DIMENSION',
            messageZh: `${dimension} 重复。`,
            messageEn: `${dimension} stands twice.`,
          },
        ],
  );
  return [
    ...repeated,
    ...question.by.flatMap((dimension, index) => missing(`by[${index}]`, dimension, question)),
    ...(question.condition ? leavesOf(question.condition) : []).flatMap((leaf) =>
      missing(leaf.path, leaf.dimension, question),
    ),
    ...underFaults(question),
    ...sourceFaults(question, source),
  ];
}
