/** Why the command cannot be carried out as it was given, in both languages. */
export class CommandProblem extends Error {
  static of(zh: string, en: string): CommandProblem {
    return new CommandProblem(`${zh}\n${en}`);
  }
}
