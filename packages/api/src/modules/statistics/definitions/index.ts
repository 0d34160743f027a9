import type { Indicator } from '../define-indicator.js';
import { activeHouseholds } from './active-households.js';
import { activePersons } from './active-persons.js';
import { agreementCoveredWorkers } from './agreement-covered-workers.js';
import { assistanceAmount } from './assistance-amount.js';
import { assistanceTimes } from './assistance-times.js';
import { awards } from './awards.js';
import { collectiveBargainingCoverage } from './collective-bargaining-coverage.js';
import { competitionAwards } from './competition-awards.js';
import { innovations } from './competition-innovations.js';
import { participations } from './competition-participations.js';
import { suggestions } from './competition-suggestions.js';
import { competitions } from './competitions.js';
import { coveredUnits } from './covered-units.js';
import { dissolvedOrganizations } from './dissolved-organizations.js';
import { eligibleUnits } from './eligible-units.js';
import { establishedUnits } from './established-units.js';
import { fullTimeStaff } from './full-time-staff.js';
import { householdVisits } from './household-visits.js';
import { innovationEnterprises } from './innovation-enterprises.js';
import { innovationFund } from './innovation-fund.js';
import { jointOrganizations } from './joint-organizations.js';
import { keyProjects } from './key-projects.js';
import { members } from './members.js';
import { membersFemale } from './members-female.js';
import { membersJoined } from './members-joined.js';
import { membersLeft } from './members-left.js';
import { membersMigrant } from './members-migrant.js';
import { membersNewForm } from './members-new-form.js';
import { membershipRateUnionised } from './membership-rate-unionised.js';
import { newOrganizations } from './new-organizations.js';
import { organizations } from './organizations.js';
import { partTimeStaff } from './part-time-staff.js';
import { problemsSolved } from './problems-solved.js';
import { superiorOrganizations } from './superior-organizations.js';
import { unionDensity } from './union-density.js';
import { unionEstablishmentRate } from './union-establishment-rate.js';
import { unionEstablishmentRate25Plus } from './union-establishment-rate-25-plus.js';
import { unionEstablishmentRate50Plus } from './union-establishment-rate-50-plus.js';
import { unionEstablishmentRate100Plus } from './union-establishment-rate-100-plus.js';
import { unionEstablishmentRateOwn } from './union-establishment-rate-own.js';
import { usccHolders } from './uscc-holders.js';
import { workersAll } from './workers-all.js';
import { workersInUnionisedUnits } from './workers-in-unionised-units.js';

/** Every indicator, in the order of the catalogue. */
export const indicators: Indicator[] = [
  organizations,
  newOrganizations,
  dissolvedOrganizations,
  jointOrganizations,
  superiorOrganizations,
  usccHolders,
  fullTimeStaff,
  partTimeStaff,
  coveredUnits,
  establishedUnits,
  eligibleUnits,
  unionEstablishmentRate,
  unionEstablishmentRateOwn,
  unionEstablishmentRate25Plus,
  unionEstablishmentRate50Plus,
  unionEstablishmentRate100Plus,
  workersAll,
  workersInUnionisedUnits,
  members,
  membersFemale,
  membersMigrant,
  membersNewForm,
  membersJoined,
  membersLeft,
  membershipRateUnionised,
  unionDensity,
  agreementCoveredWorkers,
  collectiveBargainingCoverage,
  activeHouseholds,
  activePersons,
  awards,
  innovationEnterprises,
  innovationFund,
  competitions,
  keyProjects,
  participations,
  suggestions,
  innovations,
  competitionAwards,
  assistanceTimes,
  assistanceAmount,
  householdVisits,
  problemsSolved,
];
