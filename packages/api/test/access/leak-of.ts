import type { SeenRows } from './seen-rows.js';
import { type TypeScope, typeScopes } from './type-scopes.js';
import type { AnsweredObject } from './walk-answer.js';

const tables = {
  organization: 'UnionOrganization',
  unit: 'EmployingUnit',
  membership: 'Membership',
  member: 'Member',
  nomination: 'Nomination',
  recognition: 'Recognition',
} as const satisfies Partial<Record<TypeScope, keyof SeenRows>>;

/** What of an object lies beyond what its viewer may see; undefined if nothing does. */
export function leakOf({ type, fields, path }: AnsweredObject, seen: SeenRows): string | undefined {
  const scope: TypeScope | undefined = typeScopes[type];
  if (scope === 'hardship' || scope === 'competition')
    return seen[type as 'HardshipCase' | 'Competition'].has(keyOf()) ? undefined : `${type} ${keyOf()} at ${path}`;
  if (scope !== undefined && scope in tables) {
    const key = keyOf();
    return seen[tables[scope as keyof typeof tables]].has(key) ? undefined : `${type} ${key} at ${path}`;
  }
  if (scope === 'area') {
    const area = fields[`${type}_area`] as Record<string, string> | null | undefined;
    return !area || seen.holdsArea(area.Area_code!) ? undefined : `${type} of ${area.Area_code} at ${path}`;
  }
  return scope === 'hands' ? `${type} at ${path}` : undefined;

  function keyOf() {
    return Buffer.from(String(fields[`${type}_id`] ?? fields.id), 'base64url')
      .toString()
      .split(':')[1]!;
  }
}
