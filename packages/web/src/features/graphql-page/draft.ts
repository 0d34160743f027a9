/** What stands in the two editors. */
export interface Draft {
  query: string;
  /** JSON text, not yet parsed. */
  variables: string;
}

export const sameDraft = (left: Draft, right: Draft) =>
  left.query.trim() === right.query.trim() && left.variables.trim() === right.variables.trim();
