/** One row of a code list. Further columns of a list (rank, floor, letter …) are added by the list itself. */
export interface CodeItem<Code extends string = string> {
  readonly code: Code;
  readonly zh: string;
  readonly en: string;
  /** What the label alone does not say, for descriptions and tooltips. Given in both languages or not at all. */
  readonly noteZh?: string;
  readonly noteEn?: string;
}
