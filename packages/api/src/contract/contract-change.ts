/** How much a change concerns systems that were written against the contract before it. */
export const changeGroups = ['added', 'deprecated', 'dangerous', 'breaking'] as const;

export type ChangeGroup = (typeof changeGroups)[number];

/** One difference between two contracts. */
export interface ContractChange {
  group: ChangeGroup;
  /** As graphql-inspector names it, such as FIELD_REMOVED. */
  type: string;
  /** Of the element, such as `Query.statistics.area`. */
  path: string;
  message: string;
  /** Of a deprecation and of a break: why, and what to do. */
  reason?: Bilingual | undefined;
}

export interface Bilingual {
  zh: string;
  en: string;
}
