import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { FieldFault } from '../../../errors.js';
import { dimensionsOf, factsOf } from '../catalogue/indicator-dimensions.js';
import { leavesOf } from '../cube/condition-tree.js';
import type { DimensionFilter, Question } from './question.js';
import { isAvailable, unavailable } from './unavailable-dimension.js';

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
  const asked = [...new Set(question.asks.map((ask) => ask.indicator))];
  return asked
    .filter((indicator) => !isAvailable(indicator, dimension, path))
    .map((indicator) => unavailable(indicator, dimension, path));
}

function sourceFaults(question: Question, named: DimensionFilter | undefined): FieldFault[] {
  if (!named) return [];
  const faults: FieldFault[] = [];
  const bySource = question.asks.every(({ indicator }) => dimensionsOf(indicator).includes('SOURCE'));
  if (named.values.length !== 1 && !question.by.includes('SOURCE')) {
    faults.push({
      path: named.path,
      code: 'SOURCES_NOT_ADDITIVE',
      messageZh: `不同来源从不相加：请只选一个来源${bySource ? '，或在 by 中加入 SOURCE' : ''}。`,
      messageEn: `Two sources are never added up: choose one${bySource ? ', or add SOURCE to by' : ''}.`,
      expected: bySource ? 'by: [SOURCE]' : 'source: { eq: … }',
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
