import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { errorCodes } from '../errors.js';
import type { LimitsFor } from './limits-for.js';

/** Faults that are found by comparing a document and its variables with the schema, and so tell of it. */
const comparisons = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_VARIABLE', 'BAD_ARGUMENT', 'INVALID_DOCUMENT']);

const compares = ({ extensions }: GraphQLFormattedError): boolean => {
  const fields = (extensions?.fields ?? []) as { code?: string }[];
  return [extensions?.code, ...fields.map(({ code }) => code)].some((code) => comparisons.has(String(code)));
};

const { zh, en } = errorCodes.GRAPHQL_VALIDATION_FAILED;
const closed = (detailsZh: string, detailsEn: string): GraphQLFormattedError => ({
  message: `${zh}${detailsZh} / ${en} ${detailsEn}`,
  extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
});
const toNobody = closed('登录后可见详情。', 'Sign in to be told why.');
const toKeys = closed(
  '这把密钥不可查看接口模式，不说明详情。',
  'This key may not read the schema, and is not told why.',
);

/** Says nothing but that a document does not fit, to whoever may not read the schema: errors spell it out name by name. */
export function closedSchema(limitsFor: LimitsFor): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          const { viewer } = contextValue;
          if (body.kind !== 'single' || limitsFor(viewer).introspection) return;
          if (body.singleResult.errors?.some(compares)) body.singleResult.errors = [viewer ? toKeys : toNobody];
        },
      };
    },
  };
}
