import { closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { statisticsLimits } from '../../../limits/statistics-limits.js';
import type { Faults } from '../../../shared/faults.js';
import type { ConditionTree } from '../cube/condition-tree.js';
import type { StatisticsFilter } from '../types/statistics-filter.input.js';
import type { DimensionFilter } from './question.js';
import { type Comparisons, readMembers } from './read-members.js';

type Condition = ConditionTree<DimensionFilter>;

const dimensionOf = new Map(closedDimensions.map(({ field, dimension }) => [field, dimension]));

/** What the `where` of a statistics query says: which rows count, and apart from it which sources, as these are never added up. */
export class ConditionReader {
  readonly sources: DimensionFilter[] = [];
  #comparisons = 0;

  constructor(private readonly faults: Faults) {}

  /** Null where nothing is said. */
  read(where: StatisticsFilter | null): Condition | null {
    const parts = where ? this.#parts(where, 'where', 0, true) : [];
    return parts.length === 0 ? null : { all: parts };
  }

  /** `joined` is false inside `or` and `not`. */
  #parts(filter: StatisticsFilter, path: string, depth: number, joined: boolean): Condition[] {
    if (depth > statisticsLimits.filterDepth) {
      this.faults.add(
        path,
        'TOO_DEEP',
        `and、or、not 最多嵌套${statisticsLimits.filterDepth}层。`,
        `and, or and not nest at most ${statisticsLimits.filterDepth} levels deep.`,
        `≤ ${statisticsLimits.filterDepth}`,
      );
      return [];
    }
    return Object.entries(filter).flatMap(([key, value]): Condition[] => {
      const at = `${path}.${key}`;
      const nested = (inner: StatisticsFilter, index: number, stays: boolean) =>
        this.#parts(inner, Array.isArray(value) ? `${at}[${index}]` : at, depth + 1, stays);
      if (value === undefined) return [];
      if (value === null) this.faults.addNull(at);
      else if (key === 'and') return (value as StatisticsFilter[]).flatMap((each, i) => nested(each, i, joined));
      else if (key === 'or')
        return [{ any: (value as StatisticsFilter[]).map((each, i) => ({ all: nested(each, i, false) })) }];
      else if (key === 'not') return [{ not: { all: nested(value as StatisticsFilter, 0, false) } }];
      else return this.#leaf(dimensionOf.get(key) as StatisticsDimension, value as Comparisons, at, joined);
      return [];
    });
  }

  #leaf(dimension: StatisticsDimension, comparisons: Comparisons, path: string, joined: boolean): Condition[] {
    this.#count(comparisons, path);
    const values = readMembers(dimension, comparisons, path, this.faults);
    if (!values) return [];
    const leaf = { dimension, values, path };
    if (dimension !== 'SOURCE') return [{ leaf }];
    if (joined) this.sources.push(leaf);
    else this.#refuseSource(path);
    return [];
  }

  #count(comparisons: Comparisons, path: string): void {
    for (const [operator, value] of Object.entries(comparisons)) {
      if (value === undefined) continue;
      this.#comparisons += 1;
      if (this.#comparisons !== statisticsLimits.comparisons + 1) continue;
      this.faults.add(
        `${path}.${operator}`,
        'TOO_MANY_CONDITIONS',
        `一次筛选最多${statisticsLimits.comparisons}个条件。`,
        `A filter holds at most ${statisticsLimits.comparisons} conditions.`,
        `≤ ${statisticsLimits.comparisons}`,
      );
    }
  }

  #refuseSource(path: string): void {
    this.faults.add(
      path,
      'SOURCE_INSIDE_CONDITION',
      '不同来源从不相加：来源不能放在 or 或 not 之内，请放在最外层。',
      'Two sources are never added up: name the source outside of or and not.',
      'where: { source: { eq: … } }',
    );
  }
}
