import { readFileSync } from 'node:fs';
import { ApolloLink } from '@apollo/client';
import { buildSchema, execute } from 'graphql';
import { Observable } from 'rxjs';
import { mockField } from './mock-field.js';

const schema = buildSchema(readFileSync('../schema/schema.graphql', 'utf8'));

export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

/** The committed contract, answering from `root` (a value or a function of the arguments for each root field). */
export function mockApi(root: Record<string, unknown>) {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        asked.push({ operation: operationName ?? '', variables });
        const answer = execute({
          schema,
          document: query,
          rootValue: root,
          variableValues: variables,
          fieldResolver: mockField,
          typeResolver: (value: { __typename?: string }) => value.__typename,
        });
        void Promise.resolve(answer).then((result) => {
          // The answer crosses the wire as JSON.
          observer.next(JSON.parse(JSON.stringify(result)));
          observer.complete();
        });
      }),
  );
  return { link, asked };
}
