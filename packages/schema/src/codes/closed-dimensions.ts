import { archiveLevels } from './archive-level.js';
import { assistanceKinds } from './assistance-kind.js';
import type { CodeList } from './code-list.js';
import { competitionKinds } from './competition-kind.js';
import { competitionLevels } from './competition-level.js';
import { dataSources } from './data-source.js';
import { dimensionField } from './dimension-field.js';
import { fundSources } from './fund-source.js';
import { hardshipCategories } from './hardship-category.js';
import { hardshipCauses } from './hardship-cause.js';
import { hardshipEntryKinds } from './hardship-entry-kind.js';
import { hardshipExitKinds } from './hardship-exit-kind.js';
import { honourKinds } from './honour-kind.js';
import { industrySections } from './industry-section.js';
import { organizationKinds } from './organization-kind.js';
import { organizationLevels } from './organization-level.js';
import { recognitionLevels } from './recognition-level.js';
import { sizeBands } from './size-band.js';
import type { StatisticsDimension } from './statistics-dimension.js';
import { unionStates } from './union-state.js';
import { unitCategories } from './unit-category.js';

/** A dimension of statistics whose members are a closed list. */
export interface ClosedDimension {
  dimension: StatisticsDimension;
  list: CodeList;
  /** Its field in rows and filters of statistics. */
  field: string;
  /** Its members are shown as code and name, since their codes say nothing by themselves; else as values of an enum. */
  isNamed: boolean;
}

const closed = (dimension: StatisticsDimension, list: CodeList, { isNamed = false } = {}): ClosedDimension => ({
  dimension,
  list,
  field: dimensionField(dimension),
  isNamed,
});

/** Every one, in the order in which they are offered: rows, filters, exports and the explorer follow from it. */
export const closedDimensions: readonly ClosedDimension[] = [
  closed('SIZE_BAND', sizeBands),
  closed('INDUSTRY', industrySections, { isNamed: true }),
  closed('SOURCE', dataSources),
  closed('ORGANIZATION_KIND', organizationKinds),
  closed('UNION_STATE', unionStates),
  closed('UNIT_CATEGORY', unitCategories, { isNamed: true }),
  closed('ORGANIZATION_LEVEL', organizationLevels),
  closed('HARDSHIP_CATEGORY', hardshipCategories),
  closed('HARDSHIP_CAUSE', hardshipCauses),
  closed('ARCHIVE_LEVEL', archiveLevels),
  closed('HARDSHIP_ENTRY_KIND', hardshipEntryKinds),
  closed('HARDSHIP_EXIT_KIND', hardshipExitKinds),
  closed('HONOUR_KIND', honourKinds),
  closed('RECOGNITION_LEVEL', recognitionLevels),
  closed('COMPETITION_KIND', competitionKinds),
  closed('COMPETITION_LEVEL', competitionLevels),
  closed('ASSISTANCE_KIND', assistanceKinds),
  closed('FUND_SOURCE', fundSources),
];

export const closedDimension = (dimension: StatisticsDimension): ClosedDimension | undefined =>
  closedDimensions.find((each) => each.dimension === dimension);
