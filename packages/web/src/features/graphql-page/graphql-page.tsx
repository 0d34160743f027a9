import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { Page } from '../../ui/page.js';
import type { Draft } from './draft.js';
import type { Example } from './example.js';
import { graphqlPageText } from './graphql-page-text.js';
import { Workbench } from './workbench.js';

/** A link may bring a query along; once taken over it leaves the address, so that reloading keeps later edits. */
export function GraphqlPage() {
  const text = useText(graphqlPageText);
  const [search, setSearch] = useSearchParams();
  const [fromAddress] = useState(() => draftFromSearch(search));
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    import('./bundled-examples.js').then(({ bundledExamples }) => setExamples(bundledExamples)).catch(() => undefined);
  }, []);
  useEffect(() => {
    if (!search.has('query')) return;
    const rest = new URLSearchParams(search);
    rest.delete('query');
    rest.delete('variables');
    setSearch(rest, { replace: true });
  }, [search, setSearch]);
  return (
    <Page title={text.title}>
      <p>{text.intro}</p>
      <Workbench examples={examples} fromAddress={fromAddress} />
    </Page>
  );
}

function draftFromSearch(search: URLSearchParams): Draft | null {
  const query = search.get('query');
  return query === null ? null : { query, variables: search.get('variables') ?? '' };
}
