import { factsOf } from '../../src/modules/statistics/catalogue/indicator-dimensions.js';
import { indicators } from '../../src/modules/statistics/definitions/index.js';
import { employingUnitsFact } from '../../src/modules/statistics/facts/employing-units.fact.js';
import { membershipFact } from '../../src/modules/statistics/facts/membership.fact.js';
import { organizationsFact } from '../../src/modules/statistics/facts/organizations.fact.js';

/** The facts whose tables the random worlds fill; those of other registers are counted beside them. */
export const unionFacts = [organizationsFact, employingUnitsFact, membershipFact];

export const unionIndicators = indicators.filter((indicator) =>
  factsOf(indicator).every((fact) => unionFacts.some((each) => each.key === fact.key)),
);
