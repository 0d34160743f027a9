import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { Faults } from '../../../shared/faults.js';
import { factsOf } from '../catalogue/indicator-dimensions.js';
import type { Indicator } from '../define-indicator.js';

/** Adds a fault where a fact of the indicator does not come from the source. Of a fact with one source only, none is right. */
export function checkSource(indicator: Indicator, source: DataSource, path: string, faults: Faults): void {
  for (const fact of factsOf(indicator).filter((each) => !each.sources.includes(source))) {
    faults.add(
      path,
      'SOURCE_NOT_AVAILABLE',
      `${indicator.zh}取自${fact.zh}，没有来源 ${source}。`,
      `${indicator.en} is of ${fact.key}, which has no source ${source}.`,
      fact.sources.join(', ') || undefined,
    );
  }
}
