import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { renderApp } from '../../testing/render-app.js';

configure({ asyncUtilTimeout: 10_000 });

const schema = buildSchema(readFileSync('../schema/schema.graphql', 'utf8'));
const division = { code: '371300', name: '临沂市' };

/** The editor measures its text; jsdom has no measures. */
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

const realFetch = globalThis.fetch;
let sent: { query: string; variables?: unknown; operationName?: string }[] = [];

/** The network's edge: the committed contract answers what the page posts to its own host. */
beforeEach(() => {
  sent = [];
  globalThis.fetch = async (url, init) => {
    expect(url).toBe('/graphql');
    const request = JSON.parse(String(init?.body));
    if (!request.query.includes('IntrospectionQuery')) sent.push(request);
    const rootValue = { division: () => division };
    const result = await graphql({
      schema,
      source: request.query,
      variableValues: request.variables,
      operationName: request.operationName,
      rootValue,
    });
    return new Response(JSON.stringify(result), { status: result.data ? 200 : 400 });
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

const query = 'query Area($code: AreaCode!) {\n  division(code: $code) {\n    name\n  }\n}';
const address = `/graphql?${new URLSearchParams({ query, variables: '{"code":"371300"}' })}`;

describe('GraphqlPage', () => {
  it('takes a query over from a link, cleans the address and runs it', async () => {
    const { user, addressNow } = renderApp(address, {});
    await waitFor(() => expect(addressNow()).toBe('/graphql'));
    await user.click(await screen.findByRole('button', { name: /^执行/ }));
    const result = await screen.findByRole('region', { name: '结果正文' });
    expect(JSON.parse(result.textContent ?? '')).toEqual({ data: { division: { name: '临沂市' } } });
    expect(screen.getByText(/^HTTP 200/)).toBeTruthy();
    expect(sent).toEqual([{ query, variables: { code: '371300' }, operationName: 'Area' }]);
  });

  it('keeps what was typed over a reload, and what was replaced among the recent ones', async () => {
    localStorage.setItem(
      'uniongraph.graphql',
      JSON.stringify({ draft: { query: 'query Mine { indicators { key } }', variables: '' }, recent: [] }),
    );
    const { user } = renderApp(address, {});
    await user.click(await screen.findByRole('button', { name: '最近' }));
    await user.click(await screen.findByRole('button', { name: /^Mine/ }));
    await user.click(screen.getByRole('button', { name: /^执行/ }));
    await waitFor(() => expect(sent[0]?.query).toBe('query Mine { indicators { key } }'));
    expect(JSON.parse(localStorage.getItem('uniongraph.graphql') ?? '').recent).toHaveLength(2);
  });

  it('says where a query or its variables are wrong, and sends nothing', async () => {
    const { user } = renderApp(`/graphql?${new URLSearchParams({ query: '{ division(', variables: '' })}`, {});
    await user.click(await screen.findByRole('button', { name: /^执行/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/查询有语法错误：.*\(1:12\)/);
    expect(sent).toEqual([]);
  });

  it('counts the faults of an answer', async () => {
    const { user } = renderApp(`/graphql?${new URLSearchParams({ query: '{ moon }', variables: '' })}`, {});
    await user.click(await screen.findByRole('button', { name: /^执行/ }));
    expect(await screen.findByText('1 个错误')).toBeTruthy();
    expect(screen.getByText(/^HTTP 400/)).toBeTruthy();
  });

  it('documents the contract: searchable, from type to type and back', async () => {
    const { user } = renderApp('/graphql', {});
    await user.click(await screen.findByRole('button', { name: '接口文档' }));
    expect(await screen.findByRole('heading', { name: '可以查询的内容' })).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'UnionState.PREP');
    await user.click(await screen.findByRole('button', { name: /^UnionState\.PREPARING/ }));
    expect(await screen.findByRole('heading', { name: 'UnionState' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: '取值' })).getByText('PREPARING')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /返回/ }));
    expect(await screen.findByRole('heading', { name: '可以查询的内容' })).toBeTruthy();
  });

  it('fills in sample variables', async () => {
    const { user } = renderApp(`/graphql?${new URLSearchParams({ query, variables: '' })}`, {});
    await user.click(await screen.findByRole('button', { name: '填入变量样例' }));
    await user.click(screen.getByRole('button', { name: /^执行/ }));
    await waitFor(() => expect(sent[0]?.variables).toEqual({ code: '371300' }));
  });
});
