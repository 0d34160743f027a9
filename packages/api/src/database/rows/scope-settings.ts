import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import type { Scope } from '../../viewer.js';

/** The PostgreSQL roles that serve requests; neither owns a table, and rows of the first are held back by policies. */
export const VIEWER_ROLE = 'uniongraph_viewer';
export const ENGINE_ROLE = 'uniongraph_engine';

/** What a connection is told before it reads for somebody. */
export interface ScopeSettings {
  role: string;
  /** Division codes from the first on and below the second. */
  areaFrom: string;
  areaTo: string;
  organizationId: string;
  line: string;
}

const none: ScopeSettings = { role: VIEWER_ROLE, areaFrom: '', areaTo: '', organizationId: '', line: '' };

/** Reads everything: for the whole nation, and for what the program itself needs. */
export const wholeDatabase: ScopeSettings = { ...none, role: ENGINE_ROLE };

/** Whether no policy holds back anything from a scope. */
export const seesEverything = (scope: Scope | null): boolean => scopeSettings(scope).role === ENGINE_ROLE;

/** Codes of an area and of all below it begin alike (GB/T 2260): up to the zeros that stand for "all of it". */
function stemOf(code: string): string {
  if (code.length > 6) return code.replace(/(000)+$/, '');
  return code.replace(/(00)+$/, '');
}

/** Says a scope to PostgreSQL; `:` follows the digits. */
export function scopeSettings(scope: Scope | null): ScopeSettings {
  if (scope === null || scope.kind === 'NONE') return none;
  if (scope.kind === 'ORGANIZATION') return { ...none, organizationId: scope.organizationId, line: scope.line };
  if (scope.areaCode === NATION_CODE) return wholeDatabase;
  const stem = stemOf(scope.areaCode);
  return { ...none, areaFrom: stem, areaTo: `${stem}:` };
}
