import type { Faults } from '../../../shared/faults.js';

/** Says that somebody is in another open file; which one, only where the viewer sees it. */
export const addOnFile = (faults: Faults, place: number, caseNo?: string): void =>
  faults.add(
    `input.members[${place}].idNumber`,
    'ON_FILE',
    caseNo ? `已在档案${caseNo}中。` : '已在其他单位建档或正在办理。',
    caseNo ? `Already in the file ${caseNo}.` : 'Already on file, or under way, at another organization.',
  );
