/** The indicators of the page, as rows of statistics name them. */
export const hardshipIndicators = ['activeHouseholds', 'activePersons'] as const;

export type HardshipIndicator = (typeof hardshipIndicators)[number];
