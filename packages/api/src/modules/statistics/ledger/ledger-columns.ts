import type { Fact } from '../define-fact.js';
import { columnName } from './column-name.js';

/** Columns that name the subject and its place; ancestry is stored so that no read has to walk a tree. */
export const ancestryColumns = ['province_code', 'prefecture_code', 'county_code', 'township_code'] as const;

/** Columns that an events function yields before the dimensions, with their SQL types. */
export const eventColumns = {
  subject_id: 'bigint',
  effective_on: 'date',
  organization_id: 'bigint',
  area_code: 'text',
  source: 'text',
  provenance: 'text',
} as const;

export const dimensionColumns = (fact: Fact): [string, string][] => Object.entries(fact.dimensions);

export const measureColumns = (fact: Fact): string[] => Object.keys(fact.measures).map(columnName);
