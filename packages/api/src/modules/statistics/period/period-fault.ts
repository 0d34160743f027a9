/** What is wrong with a period, and what would be right. */
export class PeriodFault extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} / ${en}`);
  }
}
