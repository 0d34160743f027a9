import { expect, it } from '@jest/globals';
import { organizations } from '../definitions/organizations.js';
import { datedDefinitions, definitionOn } from './dated-definitions.js';

const now = organizations.definition;
const definition = {
  ...now,
  version: 3,
  earlier: [
    { ...now, version: 2, validTo: '2022-07-01' },
    { ...now, version: 1, validTo: '2021-01-01', standard: '某制度' },
  ],
};
const recorded = {
  indicatorKey: 'ORG_COUNT',
  version: 0,
  validTo: '2015-01-01',
  formula: '旧',
  formulaEn: 'old',
  caveat: '',
  caveatEn: '',
  source: '档案',
};
const all = datedDefinitions({ key: 'ORG_COUNT', definition }, [recorded, { ...recorded, indicatorKey: 'MEMBERS' }]);

it('puts versions of data and of the file in the order of time', () => {
  expect(all.map(({ version, validTo, source }) => [version, validTo, source])).toEqual([
    [0, '2015-01-01', '档案'],
    [1, '2021-01-01', '某制度'],
    [2, '2022-07-01', '本平台口径 · Defined by this platform'],
    [3, null, '本平台口径 · Defined by this platform'],
  ]);
});

it.each([
  ['2014-12-31', 0],
  ['2015-01-01', 1],
  ['2020-12-31', 1],
  ['2021-01-01', 2],
  ['2022-07-01', 3],
  ['2999-12-31', 3],
])('finds the version in force on %s', (day, version) => {
  expect(definitionOn(all, day)?.version).toBe(version);
});
