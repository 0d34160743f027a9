import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Locale } from '../../i18n/locale.js';
import { groupBy } from './group-by.js';
import type { Member } from './member.js';
import type { QuestionSort } from './statistics-question.js';
import type { LeafColumn, TableRow } from './table-model.js';

interface SortContext {
  columns: readonly LeafColumn[];
  rowDimensions: readonly StatisticsDimension[];
  sort: QuestionSort | null;
  locale: Locale;
}

/**
 * Orders rows group by group, so that subtotals stay under their rows: a group stands where its own subtotal puts it,
 * totals come last, and a missing value comes last in either direction.
 */
export function sortRows(rows: readonly TableRow[], context: SortContext, level = 0): TableRow[] {
  if (level >= context.rowDimensions.length) return [...rows];
  const groups = [...groupBy(rows, (row) => row.members[level]?.key ?? '').values()];
  return groups
    .sort((left, right) => compareGroups(left, right, context, level))
    .flatMap((group) => sortRows(group, context, level + 1));
}

function compareGroups(
  left: readonly TableRow[],
  right: readonly TableRow[],
  context: SortContext,
  level: number,
): number {
  const [leftMember, rightMember] = [left[0]?.members[level], right[0]?.members[level]];
  if (!leftMember || !rightMember) return 0;
  const fixed = Number(leftMember.kind === 'TOTAL') - Number(rightMember.kind === 'TOTAL');
  return (
    fixed ||
    compareBySort(left, right, leftMember, rightMember, context, level) ||
    compareText(leftMember.rank, rightMember.rank)
  );
}

function compareBySort(
  left: readonly TableRow[],
  right: readonly TableRow[],
  leftMember: Member,
  rightMember: Member,
  { sort, columns, rowDimensions, locale }: SortContext,
  level: number,
): number {
  if (!sort) return 0;
  const sign = sort.direction === 'ASC' ? 1 : -1;
  if (sort.column === rowDimensions[level]) {
    return (
      sign *
      (sort.column === 'AREA'
        ? byName(leftMember, rightMember, locale)
        : compareText(leftMember.rank, rightMember.rank))
    );
  }
  const index = columns.findIndex((column) => column.key === sort.column);
  if (index < 0) return 0;
  const [leftValue, rightValue] = [groupValue(left, level, index), groupValue(right, level, index)];
  if (leftValue === null || rightValue === null) return Number(leftValue === null) - Number(rightValue === null);
  return sign * (leftValue - rightValue);
}

/** The value of the group's own row: the last level's only row, or the subtotal over all deeper levels. */
function groupValue(group: readonly TableRow[], level: number, index: number): number | null {
  const own = group.find((row) => row.members.slice(level + 1).every((member) => member.kind === 'TOTAL'));
  const value = own?.cells[index]?.value;
  return value == null ? null : Number(value);
}

const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

const collators: Record<Locale, Intl.Collator> = {
  zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

const byName = (left: Member, right: Member, locale: Locale) => collators[locale].compare(left[locale], right[locale]);
