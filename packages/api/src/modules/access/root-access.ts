import { hardshipAccess } from '@uniongraph/schema/codes/hardship-access';
import { honourAccess } from '@uniongraph/schema/codes/honour-access';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { type Role, roles } from '@uniongraph/schema/codes/role';

/** Roles to whom a root field tells of persons: only as users, for to keys of systems persons do not exist. */
export interface PersonsAccess {
  roles: readonly Role[];
  persons: true;
}

/** Who may ask a root field: everybody, whoever is signed in, or holders of some roles. */
export type RootAccess = 'EVERYBODY' | 'SIGNED_IN' | readonly Role[] | PersonsAccess;

const serviceData: readonly Role[] = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);

/** Who keeps competitions. */
const writersOfCompetitions: readonly Role[] = ['STATISTICIAN', 'REPORTING_CLERK'];

/** Every root field of the schema; one that is not here stops the build of the schema. */
export const rootAccess: Readonly<Record<string, RootAccess>> = {
  'Query.node': 'SIGNED_IN',
  'Query.nodes': 'SIGNED_IN',
  'Query.division': 'SIGNED_IN',
  'Query.divisions': 'SIGNED_IN',
  'Query.reportingRounds': 'SIGNED_IN',
  'Query.publishedFigures': 'SIGNED_IN',
  'Query.programmeBrands': 'SIGNED_IN',
  'Query.indicators': 'SIGNED_IN',
  'Query.unionOrganization': serviceData,
  'Query.unionOrganizations': serviceData,
  'Query.employingUnit': serviceData,
  'Query.employingUnits': serviceData,
  'Query.members': { roles: personalAccess.readers, persons: true },
  'Mutation.findMember': { roles: serviceData, persons: true },
  'Mutation.revealField': { roles: serviceData, persons: true },
  'Query.hardshipCases': { roles: hardshipAccess.readers, persons: true },
  'Query.dibaoStandards': serviceData,
  'Mutation.openHardshipCase': { roles: hardshipAccess.writers, persons: true },
  'Mutation.updateHardshipCase': { roles: hardshipAccess.writers, persons: true },
  'Mutation.takeHardshipStep': { roles: hardshipAccess.writers, persons: true },
  'Mutation.setDibaoStandard': hardshipAccess.writers,
  'Query.recognitionSchemes': serviceData,
  'Query.recognitionRounds': serviceData,
  'Query.nominations': honourAccess.nominationReaders,
  'Query.recognitions': serviceData,
  'Mutation.createRecognitionRound': honourAccess.writers,
  'Mutation.moveRecognitionRound': honourAccess.writers,
  'Mutation.nominate': honourAccess.writers,
  'Mutation.decideNomination': honourAccess.writers,
  'Mutation.withdrawNomination': honourAccess.writers,
  'Mutation.revokeRecognition': honourAccess.writers,
  'Query.statistics': serviceData,
  'Query.statisticsRevisions': serviceData,
  'Query.reconcile': serviceData,
  'Query.competition': serviceData,
  'Query.competitions': serviceData,
  'Query.criteriaSets': serviceData,
  'Query.publishedResults': 'EVERYBODY',
  'Mutation.createCriteriaSet': writersOfCompetitions,
  'Mutation.createCompetition': writersOfCompetitions,
  'Mutation.updateCompetition': writersOfCompetitions,
  'Mutation.moveCompetition': writersOfCompetitions,
  'Mutation.appointJudge': writersOfCompetitions,
  'Mutation.registerEntry': writersOfCompetitions,
  'Mutation.withdrawEntry': writersOfCompetitions,
  // A judge records his own scores, whatever he does besides.
  'Mutation.recordScore': 'SIGNED_IN',
  'Mutation.publishResults': writersOfCompetitions,
  'Mutation.reopenResults': writersOfCompetitions,
  'Mutation.fileObjection': writersOfCompetitions,
  'Mutation.answerObjection': writersOfCompetitions,
  'Mutation.reportProgress': writersOfCompetitions,
  'Mutation.recordAward': writersOfCompetitions,
  'Query.exportJob': serviceData,
  'Query.exportJobs': serviceData,
  'Mutation.exportCreate': serviceData,
  'Mutation.exportCancel': serviceData,
  'Query.viewer': 'EVERYBODY',
  'Query.signInOptions': 'EVERYBODY',
  // These look for the session of the browser themselves: one that must do something first has no viewer yet.
  'Query.sessions': 'EVERYBODY',
  'Mutation.signIn': 'EVERYBODY',
  'Mutation.signOut': 'EVERYBODY',
  'Mutation.changePassword': 'EVERYBODY',
  'Mutation.switchOrganization': 'EVERYBODY',
  'Mutation.enrolSecondFactor': 'EVERYBODY',
  'Mutation.confirmSecondFactor': 'EVERYBODY',
  'Mutation.removeSecondFactor': 'EVERYBODY',
  'Mutation.revokeSession': 'EVERYBODY',
  'Mutation.revokeOtherSessions': 'EVERYBODY',
  'Query.users': ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'],
  'Mutation.createUser': ['ADMINISTRATOR'],
  'Mutation.updateUser': ['ADMINISTRATOR'],
  'Mutation.disableUser': ['ADMINISTRATOR'],
  'Mutation.enableUser': ['ADMINISTRATOR'],
  'Mutation.resetUserPassword': ['ADMINISTRATOR'],
  'Mutation.createGrant': ['ADMINISTRATOR'],
  'Mutation.revokeGrant': ['ADMINISTRATOR'],
  'Query.grantableOrganizations': ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'],
  'Query.apiKeys': ['SECURITY_ADMINISTRATOR'],
  'Query.lockedUsers': ['SECURITY_ADMINISTRATOR'],
  'Query.userSessions': ['SECURITY_ADMINISTRATOR'],
  'Mutation.createKey': ['SECURITY_ADMINISTRATOR'],
  'Mutation.rotateKey': ['SECURITY_ADMINISTRATOR'],
  'Mutation.revokeKey': ['SECURITY_ADMINISTRATOR'],
  'Mutation.revokeUserSession': ['SECURITY_ADMINISTRATOR'],
  'Mutation.unlockUser': ['SECURITY_ADMINISTRATOR'],
  'Mutation.resetSecondFactor': ['SECURITY_ADMINISTRATOR'],
  'Query.auditLog': ['AUDITOR'],
  'Query.auditVerification': ['AUDITOR'],
  'Query.lastAuditVerification': ['AUDITOR'],
  'Subscription.statisticsChanged': serviceData,
  // An import is of the whole installation: those see it who report and who count.
  'Subscription.importProgress': ['STATISTICIAN', 'REPORTING_CLERK'],
  'Query.rateLimit': 'EVERYBODY',
  'Mutation.registerDocument': ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'STATISTICIAN', 'LEADER', 'EXTERNAL_SYSTEM'],
};
