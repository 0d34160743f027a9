import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { Locale } from '../../i18n/locale.js';
import { areaName, areaShortName } from '../../lib/area-name.js';
import { isWithinArea } from '../scope/is-within-area.js';
import type { AreaOption, AreaSearch, AreaTree } from './area-chooser-query.js';

export interface AreaChoice {
  code: string;
  name: string;
  /** What tells namesakes apart: the area above. */
  context: string;
  /** Depth in the list, for indenting. */
  depth: number;
}

/** Path from the reader's own area down to the present one, its children under it, its siblings after it. */
export function treeChoices(tree: AreaTree | undefined, locale: Locale, home: string): AreaChoice[] {
  const area = tree?.division;
  if (!area) return [];
  const isOwn = ({ code }: AreaOption) => isWithinArea(code, home);
  const above = area.ancestors.filter(isOwn).sort((a, b) => levelRank(a) - levelRank(b));
  const choice = (option: AreaOption, depth: number): AreaChoice => ({
    code: option.code,
    name: areaName(option, locale),
    context: '',
    depth,
  });
  const siblings = (area.parent?.children ?? [area]).filter(isOwn);
  return [
    ...above.map(choice),
    ...siblings.flatMap((sibling) =>
      sibling.code === area.code
        ? [choice(area, above.length), ...area.children.map((child) => choice(child, above.length + 1))]
        : [choice(sibling, above.length)],
    ),
  ];
}

/** What was found, the neighbours of the present area first: same prefecture, then same province; else as it came. */
export function searchChoices(answer: AreaSearch | undefined, locale: Locale, current: string): AreaChoice[] {
  const found = [...(answer?.divisions.nodes ?? [])].sort(
    (a, b) => nearness(b.code, current) - nearness(a.code, current),
  );
  return found.slice(0, SHOWN).map((division) => ({
    code: division.code,
    name: areaName(division, locale),
    context: division.parent ? areaShortName({ ...division.parent, name: '' }, locale) : '',
    depth: 0,
  }));
}

/** The choice that Enter may take unseen: the only one, or one that is called exactly what was typed. */
export function unmistakableChoice(choices: readonly AreaChoice[], typed: string): AreaChoice | undefined {
  const text = typed.trim().toLowerCase();
  const [first, second] = choices;
  if (first && !second) return first;
  const called = choices.filter(({ code, name }) => code === text || name.toLowerCase() === text);
  return called.length === 1 ? called[0] : undefined;
}

const SHOWN = 20;

/** How many levels two areas share: 2 in one prefecture, 1 in one province. */
function nearness(code: string, other: string): number {
  if (code.slice(0, 4) === other.slice(0, 4) && !other.endsWith('0000')) return 2;
  return code.slice(0, 2) === other.slice(0, 2) ? 1 : 0;
}

const levelRank = ({ level }: AreaOption) => divisionLevels.get(level).rank;
