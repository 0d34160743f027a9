import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { Locale } from '../../i18n/locale.js';
import { areaName, areaShortName } from '../../lib/area-name.js';
import type { AreaOption, AreaSearch, AreaTree } from './area-chooser-query.js';

export interface AreaChoice {
  code: string;
  name: string;
  /** What tells namesakes apart: the area above. */
  context: string;
  /** Depth in the list, for indenting. */
  depth: number;
}

/** Path from the nation down to the area, its own children under it, its siblings after it. */
export function treeChoices(tree: AreaTree | undefined, locale: Locale): AreaChoice[] {
  const area = tree?.division;
  if (!area) return [];
  const above = [...area.ancestors].sort((a, b) => levelRank(a) - levelRank(b));
  const choice = (option: AreaOption, depth: number): AreaChoice => ({
    code: option.code,
    name: areaName(option, locale),
    context: '',
    depth,
  });
  const siblings = area.parent?.children ?? [area];
  return [
    ...above.map(choice),
    ...siblings.flatMap((sibling) =>
      sibling.code === area.code
        ? [choice(area, above.length), ...area.children.map((child) => choice(child, above.length + 1))]
        : [choice(sibling, above.length)],
    ),
  ];
}

export function searchChoices(answer: AreaSearch | undefined, locale: Locale): AreaChoice[] {
  return (answer?.divisions.nodes ?? []).map((division) => ({
    code: division.code,
    name: areaName(division, locale),
    context: division.parent ? areaShortName({ ...division.parent, name: '' }, locale) : '',
    depth: 0,
  }));
}

const levelRank = ({ level }: AreaOption) => divisionLevels.get(level).rank;
