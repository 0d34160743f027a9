import { skipToken, useQuery } from '@apollo/client/react';
import { useLocale } from '../../i18n/use-locale.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { isWithinArea } from '../scope/is-within-area.js';
import { useViewer } from '../viewer/use-viewer.js';
import { searchChoices, treeChoices } from './area-choices.js';
import { AreaSearchQuery, AreaTreeQuery } from './area-chooser-query.js';

/** Choices of the reader's own area for what has been typed, or the tree around the present area; asks only while the list is open. */
export function useAreaChoices(code: string, typed: string, isOpen: boolean) {
  const { locale } = useLocale();
  const { homeArea } = useViewer();
  const search = useDebounced(typed.trim());
  const isSearch = search !== '';
  const tree = useQuery(
    AreaTreeQuery,
    isOpen && !isSearch ? { variables: { code: isWithinArea(code, homeArea) ? code : homeArea } } : skipToken,
  );
  const found = useQuery(AreaSearchQuery, isOpen && isSearch ? { variables: { search, within: homeArea } } : skipToken);
  const asked = isSearch ? found : tree;
  return {
    choices: isSearch ? searchChoices(found.data, locale, code) : treeChoices(tree.data, locale, homeArea),
    isLoading: asked.loading || search !== typed.trim(),
    isFailed: asked.error !== undefined,
  };
}
