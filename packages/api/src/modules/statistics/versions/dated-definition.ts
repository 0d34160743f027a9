/** One version of what an indicator counts, in force until the first day of the next one. */
export interface DatedDefinition {
  version: number;
  /** Null for the version in force. */
  validTo: string | null;
  formula: string;
  formulaEn: string;
  caveat: string;
  caveatEn: string;
  source: string;
}
