import { countUnits } from '@uniongraph/schema/codes/count-unit';
import {
  defaultSourceOf,
  dimensionsOf,
  factsOf,
  isOfOrganizations,
  isSensitive,
  kindOf,
  sourcesOf,
} from '../catalogue/indicator-dimensions.js';
import type { Fact } from '../define-fact.js';
import type { Indicator } from '../define-indicator.js';
import { Unit } from '../types/enums.js';
import type { IndicatorType } from '../types/indicator.type.js';
import type { DatedDefinition } from '../versions/dated-definition.js';
import { datedDefinitions } from '../versions/dated-definitions.js';

/** An entry of the catalogue. */
export function presentIndicator(indicator: Indicator): IndicatorType {
  const unit = countUnits.get(indicator.countUnit);
  return {
    key: indicator.key,
    field: indicator.field,
    name: indicator.zh,
    nameEn: indicator.en,
    group: indicator.group,
    unit: Unit[indicator.unit],
    countUnit: unit.zh,
    countUnitEn: unit.en,
    decimals: indicator.decimals,
    kind: kindOf(indicator),
    additive: !indicator.denominator,
    byOrganization: isOfOrganizations(indicator) && !isSensitive(indicator),
    sensitive: isSensitive(indicator),
    dimensions: dimensionsOf(indicator),
    defaultSource: defaultSourceOf(indicator, factsOf(indicator)[0] as Fact),
    sources: [...sourcesOf(indicator)],
    definition: datedDefinitions(indicator, []).at(-1) as DatedDefinition,
  };
}
