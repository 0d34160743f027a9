/** Union states that count as having a union: of its own, or through a joint one (numeratorScope OWN_OR_JOINT, domain.md §2.3). */
export const coveredStates = ['ESTABLISHED', 'COVERED_BY_JOINT'] as const;
