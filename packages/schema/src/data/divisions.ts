import { parseDivisionCode } from '../codes/division-code.js';
import { type Division, type DivisionBasis, isDivisionValidOn } from './division.js';
import { divisionRows } from './division-rows.js';

function divisionOf(row: string): Division {
  const [code = '', name = '', shortName = '', romanisedName = '', syllables = '', parentCode, ...change] = row.split('|');
  const [validFrom, validTo, successorCode, basis = 'LIST'] = change;
  const parsed = parseDivisionCode(code);
  if (!parsed.ok) throw new Error(`${code} ${name}: ${parsed.problem.messageEn}`);
  const words = syllables.split(' ');
  return {
    code,
    name,
    shortName,
    level: parsed.value.level,
    parentCode: parentCode || null,
    romanisedName,
    pinyin: words.join(''),
    initials: words.map((word) => word.charAt(0)).join(''),
    validFrom: validFrom || null,
    validTo: validTo || null,
    successorCode: successorCode || null,
    basis: basis as DivisionBasis,
  };
}

/** Nation, provinces, prefectures and counties, retired codes among them, in the order of their codes. */
export const divisions: readonly Division[] = divisionRows.map(divisionOf);

const byCode = new Map(divisions.map((division) => [division.code, division]));

const byParent = Map.groupBy(divisions, (division) => division.parentCode);

/** Division of a code, retired or not. */
export function findDivision(code: string): Division | undefined {
  return byCode.get(code);
}

/** Divisions directly below one, as on an ISO date; without a date those that are valid still. */
export function childDivisions(code: string, on?: string): readonly Division[] {
  const children = byParent.get(code) ?? [];
  return children.filter((child) => (on === undefined ? child.validTo === null : isDivisionValidOn(child, on)));
}
