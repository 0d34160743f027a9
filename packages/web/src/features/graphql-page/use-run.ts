import { useApolloClient } from '@apollo/client/react';
import { pageOf } from '@uniongraph/schema/addresses/page-of';
import { GraphQLError, parse } from 'graphql';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import type { Draft } from './draft.js';
import { graphqlPageText } from './graphql-page-text.js';
import { type OperationResult, runOperation } from './run-operation.js';

/** Runs drafts one at a time; a newer run replaces one that is still under way. */
export function useRun() {
  const text = useText(graphqlPageText);
  const client = useApolloClient();
  const { viewer } = useViewer();
  const [result, setResult] = useState<OperationResult>();
  const [problem, setProblem] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const current = useRef<AbortController>(undefined);

  const run = async (draft: Draft, operationName: string | undefined) => {
    const fault = faultOf(draft);
    setProblem(fault);
    if (fault !== null) return;
    current.current?.abort();
    const abort = new AbortController();
    current.current = abort;
    setIsRunning(true);
    try {
      const variables = draft.variables.trim() === '' ? undefined : JSON.parse(draft.variables);
      const answer = await runOperation(
        { query: draft.query, variables, operationName },
        { signal: abort.signal, openedFor: pageOf(viewer) },
      );
      setResult(answer);
      // Where the session has ended, the frame leads to sign in; the draft is kept by the browser.
      if (answer.isUnauthenticated) void client.refetchQueries({ include: ['Viewer'] });
    } catch {
      if (!abort.signal.aborted) setProblem(text.networkFailed);
    } finally {
      if (current.current === abort) setIsRunning(false);
    }
  };

  const faultOf = (draft: Draft): string | null => {
    try {
      parse(draft.query);
    } catch (error) {
      return text.badQuery(error instanceof GraphQLError ? position(error) : String(error));
    }
    try {
      if (draft.variables.trim() !== '') JSON.parse(draft.variables);
      return null;
    } catch (error) {
      return text.badVariables(error instanceof Error ? error.message : String(error));
    }
  };

  return { result, problem, isRunning, run };
}

function position(error: GraphQLError): string {
  const at = error.locations?.[0];
  return at ? `${error.message} (${at.line}:${at.column})` : error.message;
}
