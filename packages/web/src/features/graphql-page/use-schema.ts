import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import { runOperation } from './run-operation.js';

/** The schema by introspection: what completes, checks and documents queries. */
export function useSchema() {
  const [schema, setSchema] = useState<GraphQLSchema>();
  const [isFailed, setIsFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    const abort = new AbortController();
    setIsFailed(false);
    runOperation({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }, { signal: abort.signal })
      .then(({ body }) => {
        const { data } = JSON.parse(body) as { data?: IntrospectionQuery };
        if (!data) throw new Error('no introspection');
        setSchema(buildClientSchema(data));
      })
      .catch(() => {
        if (!abort.signal.aborted) setIsFailed(true);
      });
    return () => abort.abort();
  }, [attempt]);
  return { schema, isFailed, retry: () => setAttempt((count) => count + 1) };
}
