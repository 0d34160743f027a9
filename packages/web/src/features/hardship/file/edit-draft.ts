import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipExclusion } from '@uniongraph/schema/codes/hardship-exclusion';
import { emptyFinances, type FinancesDraft, financesInput, financesOfLines, isBlank } from '../finances-draft.js';
import type { HardshipFile } from './file-queries.js';

/** What an officer corrects in a file. */
export interface EditDraft {
  unitName: string;
  archiveLevel: ArchiveLevel;
  mainCause: HardshipCause;
  otherCauses: HardshipCause[];
  exclusions: HardshipExclusion[];
  finances: FinancesDraft;
}

/** The file as it stands; amounts only while they are revealed. */
export const editDraftOf = (file: HardshipFile): EditDraft => ({
  unitName: file.unitName ?? '',
  archiveLevel: file.archiveLevel,
  mainCause: file.mainCause,
  otherCauses: [...file.otherCauses],
  exclusions: [...file.exclusions],
  finances: file.assessment ? financesOfLines(file.assessment.lines) : emptyFinances(),
});

/** What was changed, against the file as the form began with it: what somebody else changed elsewhere stays his. */
export function editInput(before: EditDraft, draft: EditDraft) {
  const isSame = (name: keyof EditDraft) => JSON.stringify(before[name]) === JSON.stringify(draft[name]);
  const causes = draft.otherCauses.filter((cause) => cause !== draft.mainCause);
  return {
    ...(!isSame('unitName') && draft.unitName.trim() && { unitName: draft.unitName.trim() }),
    ...(!isSame('archiveLevel') && { archiveLevel: draft.archiveLevel }),
    ...(!isSame('mainCause') && { mainCause: draft.mainCause }),
    ...((!isSame('otherCauses') || causes.length < draft.otherCauses.length) && { otherCauses: causes }),
    ...(!isSame('exclusions') && { exclusions: draft.exclusions }),
    ...(!isSame('finances') && !isBlank(draft.finances) && { finances: financesInput(draft.finances) }),
  };
}
