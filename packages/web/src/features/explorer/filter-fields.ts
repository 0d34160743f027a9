import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import type { QuestionFilters } from './statistics-question.js';

/** One filter of the explorer: its field in `StatisticsFilter`, the dimension it narrows, its values and its URL key. */
export interface FilterField {
  field: keyof QuestionFilters;
  dimension: StatisticsDimension;
  values: CodeList;
  urlKey: string;
}

export const filterFields: readonly FilterField[] = [
  { field: 'sizeBand', dimension: 'SIZE_BAND', values: sizeBands, urlKey: 'size' },
  { field: 'industry', dimension: 'INDUSTRY', values: industrySections, urlKey: 'industry' },
  { field: 'source', dimension: 'SOURCE', values: dataSources, urlKey: 'source' },
  { field: 'organizationKind', dimension: 'ORGANIZATION_KIND', values: organizationKinds, urlKey: 'kind' },
  { field: 'unionState', dimension: 'UNION_STATE', values: unionStates, urlKey: 'state' },
];
