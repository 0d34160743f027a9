import { expect, it } from '@jest/globals';
import { type BreakingChange, staleBreaks, unlistedBreaks } from './breaking-change.js';
import { contractChanges } from './contract-changes.js';

const older = `
  enum Kind { A B }
  "组织 · Organization" type Organization { name: String! former: String kind: Kind }
  type Query { organization(code: String!): Organization organizations(first: Int): [Organization!]! }`;

const reason = '请改用 name；2027-06-30 之后移除（remove after 2027-06-30）。\nUse name; remove after 2027-06-30.';
const newer = `
  enum Kind { A B C }
  type Fair { name: String! heldOn: String! }
  "工会组织 · Union" type Organization { name: String! former: String @deprecated(reason: ${JSON.stringify(reason)}) kind: Kind }
  type Query { organization(code: String!, line: String!): Organization organizations(first: Int = 20): [Organization!]! fair: Fair }`;

it('groups what differs by what it means to a client, and says nothing of descriptions', async () => {
  const changes = await contractChanges(older, newer);
  expect(changes.map(({ group, type, path }) => [group, type, path])).toEqual([
    ['added', 'TYPE_ADDED', 'Fair'],
    ['dangerous', 'ENUM_VALUE_ADDED', 'Kind.C'],
    ['deprecated', 'FIELD_DEPRECATION_ADDED', 'Organization.former'],
    ['added', 'FIELD_ADDED', 'Query.fair'],
    ['breaking', 'FIELD_ARGUMENT_ADDED', 'Query.organization.line'],
    ['dangerous', 'FIELD_ARGUMENT_DEFAULT_CHANGED', 'Query.organizations.first'],
  ]);
  const [zh, en] = reason.split('\n');
  expect(changes[2]?.reason).toEqual({ zh, en });
});

it('lets a break pass that is listed, and no other', async () => {
  const changes = await contractChanges(older, newer);
  const listed: BreakingChange = {
    type: 'FIELD_ARGUMENT_ADDED',
    path: 'Query.organization.line',
    date: '2026-11-22',
    reason: { zh: '组织有多条隶属线。', en: 'An organization stands on several lines.' },
  };
  expect(unlistedBreaks(changes, []).map(({ path }) => path)).toEqual(['Query.organization.line']);
  expect(unlistedBreaks(changes, [listed])).toEqual([]);
  expect(staleBreaks(changes, [listed])).toEqual([]);
  expect(staleBreaks(changes, [{ ...listed, path: 'Query.gone' }])).toHaveLength(1);
  expect(staleBreaks(changes, [{ ...listed, date: 'soon' }])).toHaveLength(1);
  expect(staleBreaks(changes, [{ ...listed, reason: { zh: '', en: 'Because' } }])).toHaveLength(1);
});

it.each([
  ['a field is removed', 'type Query { a: Int b: Int }', 'type Query { a: Int }', 'FIELD_REMOVED'],
  [
    'an enum value is removed',
    'enum E { A B } type Query { e: E }',
    'enum E { A } type Query { e: E }',
    'ENUM_VALUE_REMOVED',
  ],
  ['an answer may become null', 'type Query { a: Int! }', 'type Query { a: Int }', 'FIELD_TYPE_CHANGED'],
  [
    'an argument becomes required',
    'type Query { a(b: Int): Int }',
    'type Query { a(b: Int!): Int }',
    'FIELD_ARGUMENT_TYPE_CHANGED',
  ],
  [
    'an input needs more',
    'input I { a: Int } type Query { a(i: I): Int }',
    'input I { a: Int b: Int! } type Query { a(i: I): Int }',
    'INPUT_FIELD_ADDED',
  ],
  ['a type goes', 'type T { a: Int } type Query { a: Int t: T }', 'type Query { a: Int }', 'TYPE_REMOVED'],
])('it breaks clients when %s', async (_name, before, after, type) => {
  const breaks = (await contractChanges(before, after)).filter(({ group }) => group === 'breaking');
  expect(breaks.map((each) => each.type)).toContain(type);
});
