/** Why the command cannot be carried out as it was given, in both languages. */
export class KeyCommandProblem extends Error {
  static of(zh: string, en: string): KeyCommandProblem {
    return new KeyCommandProblem(`${zh}\n${en}`);
  }
}
