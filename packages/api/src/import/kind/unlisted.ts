/** The codes of a list that are not among the ones wanted. */
export const unlisted = (codes: readonly string[], wanted: readonly string[]): string[] =>
  codes.filter((code) => !wanted.includes(code));
