import type { DocEntry } from './schema-docs.js';

/** Entries that contain every typed word, in name or description; exact names first, then names, then descriptions. */
export function searchDocs(entries: readonly DocEntry[], typed: string): DocEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = (entry: DocEntry): number => {
    const name = (entry.member ?? entry.typeName).toLowerCase();
    if (words.length === 1 && name === words[0]) return 0;
    if (words.every((word) => entry.path.toLowerCase().includes(word)))
      return words.some((word) => name.includes(word)) ? 1 : 2;
    return words.every((word) => `${entry.path} ${entry.description}`.toLowerCase().includes(word)) ? 3 : 9;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((ranked) => ranked.rank < 9)
    .sort((left, right) => left.rank - right.rank)
    .map(({ entry }) => entry);
}
