/** The staged column of a key: membersNewForm → members_new_form. */
export const sqlName = (key: string) => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
