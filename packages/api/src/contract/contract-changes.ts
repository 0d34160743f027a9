import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { ChangeGroup, ContractChange } from './contract-change.js';
import { deprecatedElements } from './deprecated-elements.js';

/** What a reader of the newer contract must know; changed descriptions are not among it. */
export async function contractChanges(older: string, newer: string): Promise<ContractChange[]> {
  const schema = buildSchema(newer);
  const reasons = new Map(deprecatedElements(schema).map(({ path, reason }) => [path, reason]));
  const found = (await diff(buildSchema(older), schema)).flatMap((change): ContractChange[] => {
    const group = groupOf(change);
    // Deprecations are told of the directive at the element.
    const path = (change.path ?? '').replace(/\.@\w+$/, '');
    if (!group) return [];
    const [zh = '', en = ''] = group === 'deprecated' ? (reasons.get(path)?.split('\n') ?? []) : [];
    return [{ group, type: change.type, path, message: change.message, ...(zh && { reason: { zh, en } }) }];
  });
  return withoutPartsOfNew(found).sort((a, b) => compare(a.path, b.path) || compare(a.type, b.type));
}

function groupOf({ type, criticality }: Change): ChangeGroup | undefined {
  if (criticality.level === CriticalityLevel.Breaking) return 'breaking';
  if (criticality.level === CriticalityLevel.Dangerous) return 'dangerous';
  if (/^(FIELD_DEPRECATION_ADDED|ENUM_VALUE_DEPRECATION_REASON_ADDED)$/.test(type)) return 'deprecated';
  if (/DESCRIPTION|^DIRECTIVE_USAGE/.test(type)) return undefined;
  return type.endsWith('_ADDED') ? 'added' : undefined;
}

/** A type that is new is one change, whatever it is made of. */
function withoutPartsOfNew(changes: readonly ContractChange[]): ContractChange[] {
  const added = new Set(changes.filter(({ group }) => group === 'added').map(({ path }) => path));
  const isPart = (path: string): boolean => {
    const dot = path.lastIndexOf('.');
    return dot > 0 && (added.has(path.slice(0, dot)) || isPart(path.slice(0, dot)));
  };
  return changes.filter(({ path }) => !isPart(path));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
