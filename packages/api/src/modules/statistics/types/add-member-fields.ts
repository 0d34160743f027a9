import type { ClosedDimension } from '@uniongraph/schema/codes/closed-dimensions';
import { type ClassType, Field } from 'type-graphql';
import { CodeNameType } from '../../../shared/graphql/code-name.type.js';

/** Declares a field for each dimension on a type of rows: the member that a row stands for. */
export function addMemberFields(
  type: ClassType,
  dimensions: readonly ClosedDimension[],
  when: { zh: string; en: string },
): void {
  for (const { field, list, isNamed } of dimensions)
    Field(() => (isNamed ? CodeNameType : list.values), {
      nullable: true,
      description: `${list.zh}；${when.zh}。\n${list.en}; ${when.en}.`,
    })(type.prototype, field);
}
