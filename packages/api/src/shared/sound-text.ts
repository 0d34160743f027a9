/** Whether PostgreSQL can hold a text: no NUL, no half of a surrogate pair. */
export const isSoundText = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** A text as it may be kept, however it was sent: what cannot be held is replaced, what is too long is cut. */
export const soundText = (text: string, most: number): string =>
  text.slice(0, most).toWellFormed().replaceAll('\0', '\uFFFD');
