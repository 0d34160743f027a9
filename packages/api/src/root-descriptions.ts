import type { GraphQLSchema } from 'graphql';
import { errorCodes } from './errors.js';

/** What is said of the root types, which TypeGraphQL makes without words: what they are, and which errors to expect. */
export function describeRoots(schema: GraphQLSchema): void {
  const codes = (language: 'zh' | 'en') =>
    Object.entries(errorCodes)
      .map(([code, text]) => `${code} ${text[language]}`)
      .join(' ');
  const texts = {
    query: [
      `查询。出错时 errors[].extensions.code 是以下之一：${codes('zh')}`,
      `Questions. What goes wrong has one of these in errors[].extensions.code: ${codes('en')}`,
    ],
    mutation: ['改动。出错时的代码见 Query。', 'Changes. For the codes of errors see Query.'],
    subscription: ['订阅。出错时的代码见 Query。', 'What is told as it happens. For the codes of errors see Query.'],
  };
  for (const [type, text] of [
    [schema.getQueryType(), texts.query],
    [schema.getMutationType(), texts.mutation],
    [schema.getSubscriptionType(), texts.subscription],
  ] as const) {
    if (type) type.description = text.join('\n');
  }
}
