import { earlierAlias } from './build-statistics-query.js';
import type { AnswerRow, ValueAnswer } from './statistics-answer.js';
import type { LeafColumn, NumberStyle, TableCell } from './table-model.js';

/** What one column shows of one answer row; everything is taken from the answer, nothing is computed. */
export function tableCell(row: AnswerRow | undefined, { indicator, role }: LeafColumn): TableCell {
  const field = role === 'EARLIER' ? earlierAlias(indicator.field) : indicator.field;
  const answer = (row?.[field] as ValueAnswer | null | undefined) ?? null;
  const isRate = indicator.unit === 'PERCENT';
  const plain: NumberStyle = isRate ? 'PERCENT' : 'COUNT';
  const cell = (value: string | number | null | undefined, style: NumberStyle, formatted: string | null = null) => ({
    value: value == null ? null : String(value),
    style,
    decimals: style === 'COUNT' && isRate ? 0 : indicator.decimals,
    formatted,
    answer,
  });
  switch (role) {
    case 'NUMERATOR':
      return cell(answer?.numerator, 'COUNT');
    case 'DENOMINATOR':
      return cell(answer?.denominator, 'COUNT');
    case 'CHANGE':
      return cell(answer?.change?.absolute, isRate ? 'POINTS' : 'SIGNED_COUNT');
    case 'CHANGE_RATE':
      return { ...cell(answer?.change?.relative, 'SIGNED_PERCENT'), decimals: 2 };
    default:
      return cell(answer?.value, plain, answer?.formatted ?? null);
  }
}
