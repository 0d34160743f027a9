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
export function useStatistics(question: StatisticsQuestion) {
  const client = useApolloClient();
  const [answered, setAnswered] = useState<AnsweredQuestion>();
  const [settled, setSettled] = useState<{ key: string; error?: unknown }>();
  const [attempt, setAttempt] = useState(0);
  const request = useMemo(() => buildStatisticsQuery(question), [question]);
  const key = `${request.key} ${attempt}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the request; sorting changes the question but not the key.
  useEffect(() => {
    const askedAt = new Date();
    const operation = { query: gql(request.document), variables: request.variables };
    const subscription = ApolloLink.execute(client.link, operation, { client }).subscribe({
      next: (result) => {
        const answer = result.data?.statistics as StatisticsAnswer | null | undefined;
        if (answer) setAnswered({ question, request, answer, askedAt });
        setSettled(answer ? { key } : { key, error: new CombinedGraphQLErrors(result) });
      },
      error: (error: unknown) => setSettled({ key, error }),
    });
    return () => subscription.unsubscribe();
  }, [client, key]);

  const isLoading = settled?.key !== key;
  return {
    answered,
    request,
    error: isLoading ? undefined : settled.error,
    isLoading,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
