import { expect, it } from '@jest/globals';
import { nationalViewer } from '../../../test/testkit/viewers.js';
import type { Context } from '../../context.js';
import { buildApiSchema } from '../../schema.js';
import type { KnownDocuments } from '../documents/named-document.js';
import { limitsFor } from '../limits-for.js';
import { unmetered } from '../rates/request-meter.js';
import { subscriptionRequest } from './subscription-request.js';

const schema = buildApiSchema();
const documents = { web: new Map(), database: {} } as unknown as KnownDocuments;
const context = { viewer: nationalViewer, now: () => new Date(), meter: unmetered() } as unknown as Context & {
  meter: ReturnType<typeof unmetered>;
};
const query = 'subscription Changes($area: AreaCode!) { statisticsChanged(area: $area) { facts } }';

/** Codes of what a message is refused for. */
async function refusals(message: object): Promise<unknown[]> {
  const answer = await subscriptionRequest(schema, { query, ...message }, context, documents, limitsFor).catch(
    (error) => [error],
  );
  if (!Array.isArray(answer)) return [];
  return answer.map(({ extensions }) => `${extensions.code} ${extensions.fields?.[0]?.code ?? ''}`.trim());
}

const area = '371300';

it.each<[string, object, string[]]>([
  ['a sound message', { variables: { area } }, []],
  [
    'variables 5,000 deep',
    { variables: { area, x: JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) } },
    ['BAD_USER_INPUT TOO_DEEP'],
  ],
  ['too many values', { variables: { area, x: Array(9_000).fill(0) } }, ['BAD_USER_INPUT TOO_MANY']],
  ['a NUL in a variable', { variables: { area: '\0' } }, ['BAD_USER_INPUT INVALID_TEXT']],
  ['half of a pair in the name of a variable', { variables: { area, '\uD800': 1 } }, ['BAD_USER_INPUT INVALID_TEXT']],
  ['what is no document', { query: '{' }, ['GRAPHQL_PARSE_FAILED']],
  ['a query', { query: '{ divisions { totalCount } }' }, ['BAD_USER_INPUT']],
])('%s', async (_name, message, expected) => {
  expect(await refusals(message)).toEqual(expected);
});
