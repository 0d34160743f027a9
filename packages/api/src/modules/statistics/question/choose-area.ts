import type { Faults } from '../../../shared/faults.js';
import type { Viewer } from '../../../viewer.js';
import type { Reference } from '../reference/reference.js';
import { ViewerArea } from '../types/viewer-area.js';
import { type AreaRow, isWithin, nationOf } from './area.js';
import { ownSubtree } from './own-subtree.js';
import type { QuestionArgs } from './read-question.js';

export interface ChosenArea {
  /** Undefined where none is named. */
  code: string | undefined;
  /** Rank of the rows where the choice says it. */
  level: number | null;
}

/** Ranks of the levels below an area that have divisions, the highest first. */
const levelsBelow = ({ areas }: Pick<Reference, 'areas'>, area: AreaRow): number[] =>
  [
    ...new Set(
      [...areas.values()].filter((each) => each.level > area.level && isWithin(each, area)).map((each) => each.level),
    ),
  ].sort();

/** The area that a question names, by its code or as the viewer's own; one of the two. */
export function chooseArea(
  reference: Pick<Reference, 'areas'>,
  args: Pick<QuestionArgs, 'area' | 'under' | 'viewerArea' | 'areaLevel' | 'areas' | 'by'>,
  viewer: Viewer | null,
  faults: Faults,
): ChosenArea {
  const { area: code, viewerArea } = args;
  if (!viewerArea) {
    const under = args.under ?? ownSubtree(viewer);
    if (!code && !under)
      faults.add(
        'area',
        'AREA_MISSING',
        '请给出 area、viewerArea 或 under。',
        'Give area, viewerArea or under.',
        'area: "371300"',
      );
    return { code: code ?? (under ? widestArea(reference, viewer) : undefined), level: null };
  }
  if (code)
    faults.add('viewerArea', 'AREA_TWICE', 'area 与 viewerArea 只能给其一。', 'Give area or viewerArea, not both.');
  const area = viewer ? reference.areas.get(viewer.areaCode) : undefined;
  if (!area) {
    faults.add(
      'viewerArea',
      'NO_VIEWER_AREA',
      '不知道提问者属于哪个地区：请用 area 给出地区。',
      'It is not known which area the viewer belongs to: name one by area.',
      'area: "371300"',
    );
    return { code: undefined, level: null };
  }
  if (viewerArea === ViewerArea.OWN) return { code: area.code, level: null };
  return { code: area.code, level: rowLevel(reference, area, { ...args, viewerArea }, faults) };
}

/** An organization may reach everywhere: all that the viewer may see of it is meant. */
const widestArea = (reference: Pick<Reference, 'areas'>, viewer: Viewer | null): string | undefined =>
  viewer?.scope.kind === 'AREA' ? viewer.scope.areaCode : nationOf(reference)?.code;

function rowLevel(
  reference: Pick<Reference, 'areas'>,
  area: AreaRow,
  { viewerArea, areaLevel, areas, by }: Pick<QuestionArgs, 'viewerArea' | 'areaLevel' | 'areas' | 'by'>,
  faults: Faults,
): number | null {
  if (areaLevel || areas)
    faults.add(
      'viewerArea',
      'VIEWER_AREA_OR_LEVEL',
      `${viewerArea} 已说明各行的级别，不能再给 areaLevel 或 areas。`,
      `${viewerArea} says of which level the rows are: give neither areaLevel nor areas.`,
      'viewerArea: OWN',
    );
  if (!by.includes('AREA'))
    faults.add(
      'viewerArea',
      'VIEWER_AREA_NOT_GROUPED',
      `${viewerArea} 指各行，须按 AREA 分组。`,
      `${viewerArea} is about rows: group by AREA.`,
      'by: [AREA]',
    );
  const level = levelsBelow(reference, area)[viewerArea === ViewerArea.CHILDREN ? 0 : 1];
  if (level === undefined)
    faults.add(
      'viewerArea',
      'NO_LEVEL_BELOW',
      `${area.name}以下没有这一级地区。`,
      `${area.romanisedName} has no divisions of that level below it.`,
      'OWN',
    );
  return level ?? null;
}
