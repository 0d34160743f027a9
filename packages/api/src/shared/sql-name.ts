/** The column of a key: membersNewForm → members_new_form. */
export function sqlName(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
