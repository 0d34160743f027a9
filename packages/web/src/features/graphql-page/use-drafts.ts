import { useCallback, useEffect, useState } from 'react';
import { type Draft, sameDraft } from './draft.js';
import { withRecent } from './recent-drafts.js';

const storageKey = 'uniongraph.graphql';

interface Kept {
  draft: Draft;
  recent: Draft[];
}

/**
 * The draft in the editors, kept by the browser after every keystroke, and the drafts that were run or replaced before:
 * nothing typed is lost by reloading, by choosing an example or by following a link.
 */
export function useDrafts(initial: Draft, fromAddress: Draft | null) {
  const [kept, setKept] = useState<Kept>(() => {
    const stored = read() ?? { draft: initial, recent: [] };
    return fromAddress ? replaced(stored, fromAddress) : stored;
  });
  useEffect(() => write(kept), [kept]);
  return {
    draft: kept.draft,
    recent: kept.recent,
    /** Fills editors in which nothing stands yet. */
    begin: useCallback(
      (draft: Draft) => setKept((old) => (old.draft.query.trim() === '' ? { ...old, draft } : old)),
      [],
    ),
    edit: useCallback((part: Partial<Draft>) => setKept((old) => ({ ...old, draft: { ...old.draft, ...part } })), []),
    replace: useCallback((draft: Draft) => setKept((old) => replaced(old, draft)), []),
    remember: useCallback((draft: Draft) => setKept((old) => ({ ...old, recent: withRecent(old.recent, draft) })), []),
  };
}

const replaced = (old: Kept, draft: Draft): Kept =>
  sameDraft(old.draft, draft) ? old : { draft, recent: withRecent(old.recent, old.draft) };

function read(): Kept | null {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Kept | null;
    return typeof stored?.draft?.query === 'string' && Array.isArray(stored.recent) ? stored : null;
  } catch {
    return null;
  }
}

function write(kept: Kept) {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Storage is full or switched off; the drafts then last as long as the page.
  }
}
