import { type Draft, sameDraft } from './draft.js';

const longest = 20;

/** The newest first, each once, at most twenty; a draft without a query is not kept. */
export function withRecent(recent: readonly Draft[], draft: Draft): Draft[] {
  if (draft.query.trim() === '') return [...recent];
  return [draft, ...recent.filter((other) => !sameDraft(other, draft))].slice(0, longest);
}
