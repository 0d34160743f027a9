/** Zero-based column of a cell's address: A1 → 0, AA7 → 26. */
export function columnIndex(address: string): number {
  let index = 0;
  for (const character of address) {
    const letter = character.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index - 1;
}
