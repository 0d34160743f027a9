import type { Bilingual, ContractChange } from './contract-change.js';

/** A break with the released contract that was decided. */
export interface BreakingChange {
  type: string;
  path: string;
  /** When it was decided. */
  date: string;
  reason: Bilingual;
}

const isSame = (a: { type: string; path: string }, b: { type: string; path: string }) =>
  a.type === b.type && a.path === b.path;

/** Breaks that nobody decided; each as it would have to be listed. */
export const unlistedBreaks = (
  changes: readonly ContractChange[],
  listed: readonly BreakingChange[],
): { type: string; path: string; message: string }[] =>
  changes
    .filter((change) => change.group === 'breaking' && !listed.some((each) => isSame(each, change)))
    .map(({ type, path, message }) => ({ type, path, message }));

/** Listed breaks that no longer exist, or do not say since when and why. */
export const staleBreaks = (changes: readonly ContractChange[], listed: readonly BreakingChange[]): BreakingChange[] =>
  listed.filter(
    (each) =>
      !changes.some((change) => change.group === 'breaking' && isSame(each, change)) ||
      !/^\d{4}-\d{2}-\d{2}$/.test(each.date) ||
      !/\p{Script=Han}/u.test(each.reason?.zh ?? '') ||
      !/[A-Za-z]{2}/.test(each.reason?.en ?? ''),
  );
