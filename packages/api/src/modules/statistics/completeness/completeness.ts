/** How many unions reported for a round; `stockDate` names it. */
export interface Completeness {
  reported: number;
  expected: number;
  stockDate: string | null;
}
