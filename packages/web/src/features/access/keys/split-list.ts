/** What was typed with commas (of either width), blanks or line breaks in between; null for nothing. */
export function splitList(typed: string): string[] | null {
  const items = typed.split(/[\s,，、;；]+/).filter((item) => item !== '');
  return items.length > 0 ? items : null;
}
