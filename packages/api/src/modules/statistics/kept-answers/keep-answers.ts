import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { Context } from '../../../context.js';
import { perDatabase } from '../../../shared/per-database.js';
import { today } from '../../../shared/today.js';
import { readSource } from '../reference/read-source.js';
import { nameOfState } from '../reference/read-state.js';
import { answerStore, type KeptAnswer } from './answer-store.js';
import { dependsOnStatisticsAlone } from './depends-on-statistics-alone.js';
import { rememberJson, stringifyAnswer } from './stringify-answer.js';
import { viewKey } from './view-key.js';

const storeOf = perDatabase(answerStore);

function keyOf(state: string, { request, queryHash, contextValue }: GraphQLRequestContext<Context>): string {
  const { operationName, variables } = request;
  return JSON.stringify([
    state,
    today(contextValue),
    viewKey(contextValue.viewer),
    queryHash,
    operationName ?? null,
    variables ?? {},
  ]);
}

/**
 * Answers a document of statistics again without computing it, as long as the database is in the very state in which it was
 * asked first: one statement tells. What changes while an answer is computed may be in it, and it is kept under the state
 * before: whoever finds that state after the change is committed does not exist, for no state comes again.
 */
export const keepAnswers = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let key: string | undefined;
    return {
      async responseForOperation(requestContext) {
        const { schema, document, contextValue } = requestContext;
        // Who leads whom, which confines those who speak for an organization, is of no fact.
        if (contextValue.viewer?.scope.kind === 'ORGANIZATION') return null;
        if (!dependsOnStatisticsAlone(schema, document)) return null;
        // What goes wrong here goes wrong again in the resolver, whose error names its field.
        const source = await readSource(contextValue).catch(() => null);
        const state = source && nameOfState(source.state);
        if (state === null) return null;
        const asked = keyOf(state, requestContext);
        const kept = storeOf(contextValue.database).get(asked);
        if (!kept) {
          key = asked;
          return null;
        }
        return response(kept);
      },
      async willSendResponse({ response: { body }, contextValue }) {
        if (key === undefined || body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return;
        const { data } = body.singleResult;
        const answer = { data, json: stringifyAnswer({ data }), cost: contextValue.meter?.answerCost };
        storeOf(contextValue.database).set(key, answer);
        rememberJson(answer);
      },
    };
  },
});

const response = ({ data }: KeptAnswer) => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single' as const, singleResult: { data } },
});
