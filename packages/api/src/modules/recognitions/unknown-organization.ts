import type { Faults } from '../../shared/faults.js';

/** A union beyond the viewer's scope is told of as one that does not exist. */
export const unknownOrganization = (faults: Faults, path: string, code: string): void =>
  faults.add(
    path,
    'UNKNOWN_ORGANIZATION',
    `您的范围内没有编码为${code}的工会组织。`,
    `Within your scope there is no union organization of the code ${code}.`,
  );
