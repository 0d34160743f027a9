import { type Role, roles } from '@uniongraph/schema/codes/role';
import { registerRoles } from '../privacy/who-may-reveal.js';

/** Who may ask a root field: everybody, whoever is signed in, or holders of some roles. */
export type RootAccess = 'EVERYBODY' | 'SIGNED_IN' | readonly Role[];

const serviceData: readonly Role[] = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);

/** Every root field of the schema; one that is not here stops the build of the schema. */
export const rootAccess: Readonly<Record<string, RootAccess>> = {
  'Query.node': 'SIGNED_IN',
  'Query.nodes': 'SIGNED_IN',
  'Query.division': 'SIGNED_IN',
  'Query.divisions': 'SIGNED_IN',
  'Query.reportingRounds': 'SIGNED_IN',
  'Query.publishedFigures': 'SIGNED_IN',
  'Query.indicators': 'SIGNED_IN',
  'Query.unionOrganization': serviceData,
  'Query.unionOrganizations': serviceData,
  'Query.employingUnit': serviceData,
  'Query.employingUnits': serviceData,
  'Query.members': registerRoles,
  'Mutation.findMember': serviceData,
  'Mutation.revealField': serviceData,
  'Query.statistics': serviceData,
  'Query.statisticsRevisions': serviceData,
  'Query.reconcile': serviceData,
  'Query.exportJob': serviceData,
  'Query.exportJobs': serviceData,
  'Mutation.exportCreate': serviceData,
  'Mutation.exportCancel': serviceData,
  'Subscription.statisticsChanged': serviceData,
  'Query.rateLimit': 'EVERYBODY',
  'Mutation.registerDocument': ['ADMINISTRATOR', 'EXTERNAL_SYSTEM'],
};
