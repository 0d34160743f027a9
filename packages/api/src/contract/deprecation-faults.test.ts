import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { buildApiSchema } from '../schema.js';
import { deprecationFaults } from './deprecation-faults.js';

const faults = (reason: string) =>
  deprecationFaults(buildSchema(`type Query { old: Int @deprecated(reason: ${JSON.stringify(reason)}) new: Int }`));

it('every deprecated element says what to use instead, and until when', () => {
  expect(deprecationFaults(buildApiSchema())).toEqual([]);
});

it('takes a reason with a replacement and a day in both languages', () => {
  expect(
    faults('请改用 new；2027-06-30 之后移除（remove after 2027-06-30）。\nUse new; remove after 2027-06-30.'),
  ).toEqual([]);
});

it.each([
  ['no reason of its own', 'No longer supported'],
  ['English alone', 'Use new; remove after 2027-06-30.'],
  ['two days', '请改用 new；2027-06-30 之后移除（remove after 2027-06-30）。\nUse new; remove after 2027-12-31.'],
  ['no replacement', '2027-06-30 之后移除（remove after 2027-06-30）。\nRemove after 2027-06-30.'],
  [
    'a day that is none',
    '请改用 new；2027-16-30 之后移除（remove after 2027-16-30）。\nUse new; remove after 2027-16-30.',
  ],
])('names one with %s', (_name, reason) => {
  expect(faults(reason)).toEqual([`Query.old: ${reason}`]);
});

it('finds arguments, input fields and enum values', () => {
  const schema = buildSchema(`
    enum E { A B @deprecated(reason: "x") }
    input I { a: Int b: Int @deprecated(reason: "x") }
    type Query { f(e: E, i: I, old: Int @deprecated(reason: "x")): Int }`);
  expect(deprecationFaults(schema).sort()).toEqual(['E.B: x', 'I.b: x', 'Query.f.old: x']);
});
