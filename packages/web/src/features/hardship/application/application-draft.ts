import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import { healthStates } from '@uniongraph/schema/codes/health-state';
import type { HouseholdRelation } from '@uniongraph/schema/codes/household-relation';
import { sexes } from '@uniongraph/schema/codes/sex';
import { workStates } from '@uniongraph/schema/codes/work-state';
import { newId } from '../../../lib/new-id.js';
import type { CaseDraft } from '../case-fields.js';
import { emptyFinances, type FinancesDraft, financesInput, isBlank } from '../finances-draft.js';

/** A person of the household as typed; blank where nothing was chosen. */
export interface MemberDraft {
  /** Of the row on the screen, never sent. */
  key: string;
  relation: HouseholdRelation;
  name: string;
  idNumber: string;
  sex: string;
  phone: string;
  health: string;
  workState: string;
}

export interface ApplicationDraft extends CaseDraft {
  organization: string;
  appliedOn: string;
  members: MemberDraft[];
  finances: FinancesDraft;
}

export const emptyMember = (relation: HouseholdRelation): MemberDraft => ({
  key: newId(),
  relation,
  name: '',
  idNumber: '',
  sex: '',
  phone: '',
  health: '',
  workState: '',
});

export const emptyApplication = (organization: string, today: string): ApplicationDraft => ({
  organization,
  appliedOn: today,
  unitName: '',
  archiveLevel: '',
  mainCause: '',
  otherCauses: [],
  exclusions: [],
  members: [emptyMember('APPLICANT')],
  finances: emptyFinances(),
});

/** The input as the server takes it: persons stand where they stand on the screen, so that its faults find their fields. */
export function applicationInput(draft: ApplicationDraft, idempotencyKey: string) {
  const mainCause = draft.mainCause as HardshipCause;
  return {
    organization: draft.organization.trim(),
    unitName: draft.unitName.trim() || null,
    appliedOn: draft.appliedOn,
    archiveLevel: draft.archiveLevel as ArchiveLevel,
    mainCause,
    otherCauses: draft.otherCauses.filter((cause) => cause !== mainCause),
    exclusions: draft.exclusions,
    members: draft.members.map((member) => ({
      relation: member.relation,
      name: member.name,
      idNumber: member.idNumber.trim() || null,
      sex: sexes.find(member.sex)?.code ?? null,
      phone: member.phone.trim() || null,
      health: healthStates.find(member.health)?.code ?? null,
      workState: workStates.find(member.workState)?.code ?? null,
    })),
    finances: isBlank(draft.finances) ? null : financesInput(draft.finances),
    idempotencyKey,
  };
}
