import type { StatisticsFilter } from '../types/statistics-filter.input.js';

/** Where a filter names a source; undefined where it names none. */
export function sourcePath(where: StatisticsFilter | null | undefined, path: string): string | undefined {
  if (!where) return undefined;
  if (where.source) return `${path}.source`;
  const within = (key: 'and' | 'or') =>
    where[key]?.flatMap((each, index) => sourcePath(each, `${path}.${key}[${index}]`) ?? []) ?? [];
  return [...within('and'), ...within('or')][0] ?? sourcePath(where.not, `${path}.not`);
}
