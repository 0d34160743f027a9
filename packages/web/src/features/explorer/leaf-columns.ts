import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import type { Member } from './member.js';
import type { StatisticsQuestion } from './statistics-question.js';
import type { ColumnRole, LeafColumn } from './table-model.js';

/** Indicator, then pivot member, then role: the order in which paper forms nest their headers. */
export function leafColumns(
  indicators: readonly CatalogueIndicator[],
  pivotMembers: readonly (Member | null)[],
  question: Pick<StatisticsQuestion, 'parts' | 'shift'>,
): LeafColumn[] {
  return indicators.flatMap((indicator) =>
    pivotMembers.flatMap((member) =>
      rolesOf(indicator, question).map((role) => ({
        key: `${indicator.field}|${member?.key ?? ''}|${role}`,
        indicator,
        member,
        role,
      })),
    ),
  );
}

/** A rate has parts but no relative change: a percentage of a percentage misleads. */
function rolesOf(
  { unit }: CatalogueIndicator,
  { parts, shift }: Pick<StatisticsQuestion, 'parts' | 'shift'>,
): ColumnRole[] {
  const isRate = unit === 'PERCENT';
  return [
    ...(parts && isRate ? (['NUMERATOR', 'DENOMINATOR'] as const) : []),
    'VALUE',
    ...(shift ? (['EARLIER', 'CHANGE'] as const) : []),
    ...(shift && !isRate ? (['CHANGE_RATE'] as const) : []),
  ];
}
