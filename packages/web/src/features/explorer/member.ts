/** One value of a dimension as a table shows it. `NONE`: the facts have no value there; `TOTAL`: summed over. */
export interface Member {
  key: string;
  kind: 'MEMBER' | 'NONE' | 'TOTAL';
  zh: string;
  en: string;
  /** Sorts members of one dimension in their natural order: by code, by size, by date. */
  rank: string;
}
