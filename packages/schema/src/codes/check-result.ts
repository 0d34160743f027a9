/** Why a code is wrong, in words for the person who typed it. `expected` says what would be right, where that is known. */
export interface CodeProblem<Reason extends string = string> {
  readonly code: Reason;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly expected?: string;
}

/** Outcome of parsing a code: the parts, or the first problem found. */
export type CheckResult<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CodeProblem<Reason> };
