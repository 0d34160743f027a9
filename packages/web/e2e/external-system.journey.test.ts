import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createKey } from './support/create-key.js';
import { openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let key: string;
beforeAll(async () => {
  key = await createKey('371300-Z', 'STATISTICIAN');
});

const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${programUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
};

describe('an external system', () => {
  it('gets the rate of Linyi with its parts', async () => {
    const query = `{ statistics(area: "371300", period: "2022-12-31") { rows { unionEstablishmentRate25Plus { numerator denominator value } } } }`;
    const { status, json } = await post({ query });
    expect(status).toBe(200);
    expect(json.data.statistics.rows).toEqual([
      { unionEstablishmentRate25Plus: { numerator: 9300, denominator: 10000, value: '0.93' } },
    ]);
  });

  it('gets nothing without a key, or beyond the area of its key', async () => {
    const query = (area: string) => ({
      query: `{ statistics(area: "${area}", period: "2022") { rows { members { value } } } }`,
    });
    const codes = async (area: string, headers = {}) =>
      (await post(query(area), headers)).json.errors.map(
        (error: { extensions: { code: string } }) => error.extensions.code,
      );
    expect(await codes('371300', { authorization: 'Bearer ug_nothing' })).toEqual(['UNAUTHENTICATED']);
    expect(await codes('370000')).toEqual(['FORBIDDEN']);
  });

  it.each([
    [
      'an unknown area',
      { query: '{ statistics(area: "999999", period: "2022") { rows { members { value } } } }' },
      'BAD_USER_INPUT',
    ],
    [
      'a malformed period',
      { query: '{ statistics(area: "371300", period: "2022-13") { rows { members { value } } } }' },
      'BAD_USER_INPUT',
    ],
    [
      'a grouping that the fact lacks',
      { query: '{ statistics(area: "371300", period: "2022", by: [SIZE_BAND]) { rows { members { value } } } }' },
      'BAD_USER_INPUT',
    ],
    ['first: 5000', { query: '{ unionOrganizations(first: 5000) { totalCount } }' }, 'BAD_USER_INPUT'],
    ['a wrong USCC', { query: '{ employingUnit(uscc: "91350100M000100Y44") { name } }' }, 'BAD_USER_INPUT'],
    ['a field that does not exist', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL at all', { query: '{{{' }, 'GRAPHQL_PARSE_FAILED'],
    ['no JSON', '{"query":', 'BAD_USER_INPUT'],
    ['a body of 200 KB', { query: `# ${'x'.repeat(200_000)}\n{ __typename }` }, 'BAD_USER_INPUT'],
    [
      'a NUL written into a search',
      { query: '{ unionOrganizations(search: "\\u0000") { totalCount } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a NUL in a variable',
      {
        query: 'query ($text: String) { unionOrganizations(search: $text) { totalCount } }',
        variables: { text: '\u0000' },
      },
      'BAD_USER_INPUT',
    ],
    [
      'doubling fragments',
      {
        query: `query { ...F0 } ${Array.from({ length: 22 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F22 on Query { __typename }`,
      },
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('that sends %s hears what is wrong, and nothing of the inside', async (_name, body, code) => {
    const { status, text, json } = await post(body);
    expect(status).toBeLessThan(500);
    expect(json.errors[0].extensions.code).toBe(code);
    expect(text).not.toMatch(/select |node_modules|\bat .+:\d+:\d+/);
  });

  it('finds the service healthy', async () => {
    const response = await fetch(`${programUrl()}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', database: 'ok' }]);
  });
});

describe('its developer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('tries a worked query in the browser', async () => {
    const { page, strayed, complaints } = await startJourney(browser, { as: 'tongji' });
    await page.goto(`${programUrl()}/graphql`);
    await page.getByText('各县区建会率与会员数').first().click();
    await page.getByRole('button', { name: /执行/ }).click();
    await page
      .getByText(/"numerator": 9300/)
      .first()
      .waitFor();
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
