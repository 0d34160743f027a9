import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { defaultSourceOf } from '../catalogue/indicator-dimensions.js';
import type { Fact } from '../define-fact.js';
import type { Indicator } from '../define-indicator.js';
import { hasDimension, type Question } from './question.js';

/** The one source that an indicator's sum over a fact comes from; null where rows are split by source or the fact has none. */
export function sourceOf(question: Question, indicator: Indicator, fact: Fact): DataSource | null {
  if (fact.sources.length === 0 || hasDimension(question, 'SOURCE')) return null;
  return question.sources?.[0] ?? defaultSourceOf(indicator, fact);
}
