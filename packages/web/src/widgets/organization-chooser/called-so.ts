interface Called {
  code: string;
  name: string;
}

/** How a choice stands in the field. */
export const choiceWords = ({ name, code }: Called): string => `${name} ${code}`;

/** The one choice that is called exactly what was typed, by name, by code or as it stands in the field. */
export function calledSo<Choice extends Called>(choices: readonly Choice[], typed: string): Choice | undefined {
  const text = typed.trim().toLowerCase();
  const called = choices.filter((choice) =>
    [choice.code, choice.name, choiceWords(choice)].some((words) => words.toLowerCase() === text),
  );
  return called.length === 1 ? called[0] : undefined;
}
