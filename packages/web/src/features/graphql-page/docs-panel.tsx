import type { GraphQLSchema } from 'graphql';
import { useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import { docEntries } from './schema-docs.js';
import { searchDocs } from './search-docs.js';
import { TypeDocs } from './type-docs.js';

const mostHits = 60;

interface DocsPanelProps {
  schema: GraphQLSchema;
  /** Names of the opened types, the last one shown; empty for the query type. */
  path: readonly string[];
  onPath(path: string[]): void;
}

/** The schema's own descriptions: searchable, and walked from type to type. */
export function DocsPanel({ schema, path, onPath }: DocsPanelProps) {
  const text = useText(graphqlPageText);
  const [typed, setTyped] = useState('');
  const entries = useMemo(() => docEntries(schema), [schema]);
  const hits = useMemo(() => searchDocs(entries, typed), [entries, typed]);
  const type = schema.getType(path.at(-1) ?? schema.getQueryType()?.name ?? 'Query');
  const open = (typeName: string) => {
    setTyped('');
    onPath([...path, typeName]);
  };
  return (
    <>
      <input
        type="search"
        className={styles.search}
        aria-label={text.searchDocs}
        placeholder={text.searchDocs}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={styles.hint} role="status">
        {typed.trim() === '' ? '' : summary()}
      </p>
      <div className={styles.scroll}>
        {typed.trim() !== '' ? (
          <ul className={styles.list}>
            {hits.slice(0, mostHits).map((hit) => (
              <li key={hit.path}>
                <button type="button" className={styles.item} onClick={() => open(hit.typeName)}>
                  {hit.path}
                  <span className={styles.itemNote}>{hit.description}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <>
            {path.length > 0 ? (
              <button type="button" className={styles.typeLink} onClick={() => onPath(path.slice(0, -1))}>
                ‹ {text.back}
              </button>
            ) : null}
            {type ? <TypeDocs schema={schema} type={type} onOpen={open} /> : null}
          </>
        )}
      </div>
    </>
  );

  function summary() {
    if (hits.length === 0) return text.nothingFound(typed.trim());
    return hits.length > mostHits ? text.moreFound(mostHits) : text.found(hits.length);
  }
}
