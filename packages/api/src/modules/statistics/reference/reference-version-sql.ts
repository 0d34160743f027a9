import { facts } from '../facts/index.js';
import { reportingVersionSql } from './reporting-counties.js';

/** SQL of the version of the reference tables, over `reference_version`. */
export const referenceVersionSql = ['version', ...facts.map(reportingVersionSql)].join(` || '/' || `);
