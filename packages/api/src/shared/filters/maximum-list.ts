/** The longest list that a comparison takes. */
export const MAXIMUM_LIST = 250;
