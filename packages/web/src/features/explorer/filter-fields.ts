import { type ClosedDimension, closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';

/** One filter of the explorer, with its name in the address. */
export interface FilterField extends ClosedDimension {
  urlKey: string;
}

/** Short names that addresses have always had; other filters stand there under their own. */
const urlKeys: Partial<Record<StatisticsDimension, string>> = {
  SIZE_BAND: 'size',
  ORGANIZATION_KIND: 'kind',
  UNION_STATE: 'state',
};

export const filterFields: readonly FilterField[] = closedDimensions.map((each) => ({
  ...each,
  urlKey: urlKeys[each.dimension] ?? each.field,
}));
