import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { FieldFault } from '../../../errors.js';
import { dimensionsOf, factsOf, isOfOrganizations, isSensitive } from '../catalogue/indicator-dimensions.js';
import type { Indicator } from '../define-indicator.js';
import { indicators } from '../definitions/index.js';
import { facts } from '../facts/index.js';

/** Which organizations have rows would tell whether there is any case. */
export const isAvailable = (indicator: Indicator, dimension: StatisticsDimension, path: string): boolean =>
  dimension === 'ORGANIZATION'
    ? isOfOrganizations(indicator) && (path === 'under' || !isSensitive(indicator))
    : dimensionsOf(indicator).includes(dimension);

const factsWith = (dimension: StatisticsDimension) =>
  facts.filter((fact) => (dimension === 'SOURCE' ? fact.sources.length > 1 : dimension in fact.groups));

/** Why an indicator cannot be grouped or filtered by a dimension, and what would be right. */
export function unavailable(indicator: Indicator, dimension: StatisticsDimension, path: string): FieldFault {
  const own = factsOf(indicator);
  const reason = dimension === 'ORGANIZATION' ? reasonOfOrganizations(indicator) : reasonOf(indicator, dimension);
  const right =
    dimension === 'ORGANIZATION'
      ? indicators.filter((each) => isAvailable(each, dimension, path)).map(({ field }) => field)
      : dimensionsOf(indicator);
  return {
    path,
    code: 'DIMENSION_NOT_AVAILABLE',
    messageZh: `指标 ${indicator.field}（${indicator.zh}，取自${own.map((fact) => fact.zh).join('、')}）不能按 ${dimension} 分组或筛选：${reason.zh}。`,
    messageEn: `${indicator.field} (${indicator.en}, from ${own.map((fact) => fact.key).join(', ')}) cannot be grouped or filtered by ${dimension}: ${reason.en}.`,
    expected: right.join(', '),
  };
}

const reasonOfOrganizations = (indicator: Indicator) =>
  isSensitive(indicator)
    ? { zh: '涉及个人，不按工会组织公布', en: 'it counts persons, who are not told of by organization' }
    : {
        zh: '所含用人单位并非都属于某个工会组织',
        en: 'some of the employing units that it counts belong to no organization',
      };

/** Some fact of it lacks the dimension; or all have it, but its two parts are of two sources or restricted differently. */
function reasonOf(indicator: Indicator, dimension: StatisticsDimension): { zh: string; en: string } {
  const having = factsWith(dimension);
  const lacking = factsOf(indicator).filter((fact) => !having.includes(fact));
  if (lacking.length > 0)
    return {
      zh: `${lacking.map((fact) => fact.zh).join('、')}没有该维度；具有该维度的事实：${having.map((fact) => fact.zh).join('、') || '无'}`,
      en: `${lacking.map((fact) => fact.key).join(', ')} does not have it; facts that have it: ${having.map((fact) => fact.key).join(', ') || 'none'}`,
    };
  if (dimension === 'SOURCE')
    return {
      zh: '分子、分母取自不同的事实，各有各的来源',
      en: 'numerator and denominator are of two facts, each with sources of its own',
    };
  return {
    zh: '分子、分母中只有一个按它限定，分组后各行非 0 即 1',
    en: 'only one of its two parts is restricted by it, so that every row would be 0 or 1',
  };
}
