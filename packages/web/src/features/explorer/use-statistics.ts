import { ApolloLink, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { buildStatisticsQuery, type StatisticsRequest } from './build-statistics-query.js';
import type { StatisticsAnswer } from './statistics-answer.js';
import type { StatisticsQuestion } from './statistics-question.js';

/** An answer together with the question that it answers. */
export interface AnsweredQuestion {
  question: StatisticsQuestion;
  request: StatisticsRequest;
  answer: StatisticsAnswer;
  askedAt: Date;
}

/**
 * Asks the question whenever it changes in a way that the server sees. The request goes to the link as it is written:
 * the cache would add `__typename` to it, and then the text on the page would not be the text that was sent. The last
 * answer stays until the next one is there.
 */
export function useStatistics(question: StatisticsQuestion, isAnswerable: boolean) {
  const client = useApolloClient();
  const [answered, setAnswered] = useState<AnsweredQuestion>();
  const [failure, setFailure] = useState<{ key: string; error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  const request = useMemo(() => buildStatisticsQuery(question), [question]);
  const key = JSON.stringify([request, attempt]);
  const [settledKey, setSettledKey] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the request; sorting changes the question but not the key.
  useEffect(() => {
    if (!isAnswerable) return;
    const askedAt = new Date();
    const query = { query: gql(request.document), variables: request.variables };
    const subscription = ApolloLink.execute(client.link, query, { client }).subscribe({
      next: (result) => {
        setSettledKey(key);
        const answer = result.data?.statistics as StatisticsAnswer | null | undefined;
        if (answer) setAnswered({ question, request, answer, askedAt });
        else setFailure({ key, error: new CombinedGraphQLErrors(result) });
      },
      error: (error: unknown) => {
        setSettledKey(key);
        setFailure({ key, error });
      },
    });
    return () => subscription.unsubscribe();
  }, [client, key, isAnswerable]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const error = failure?.key === key ? failure.error : undefined;
  return { answered, error, isLoading: isAnswerable && settledKey !== key, retry };
}
