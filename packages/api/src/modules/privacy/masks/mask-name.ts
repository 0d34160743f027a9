import { surnames } from './compound-surnames.js';

/** Stars say no more of a given name than that it is short. */
const MOST_STARS = 2;

/** Surname and stars: 王*, 欧阳**. Of other scripts the first letter. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  const kept = letters.length > 2 && surnames.has(letters.slice(0, 2).join('')) ? 2 : Math.min(1, letters.length - 1);
  return letters.slice(0, kept).join('') + '*'.repeat(Math.max(1, Math.min(MOST_STARS, letters.length - kept)));
}
