import type { Fact } from '../define-fact.js';
import { assistanceFact } from './assistance.fact.js';
import { competitionsFact } from './competitions.fact.js';
import { employingUnitsFact } from './employing-units.fact.js';
import { hardshipCasesFact } from './hardship-cases.fact.js';
import { householdVisitsFact } from './household-visits.fact.js';
import { membershipFact } from './membership.fact.js';
import { organizationsFact } from './organizations.fact.js';
import { recognitionsFact } from './recognitions.fact.js';
import { solvedProblemsFact } from './solved-problems.fact.js';

/** Every fact that statistics answer over. */
export const facts: Fact[] = [
  organizationsFact,
  employingUnitsFact,
  membershipFact,
  hardshipCasesFact,
  recognitionsFact,
  competitionsFact,
  assistanceFact,
  householdVisitsFact,
  solvedProblemsFact,
];
