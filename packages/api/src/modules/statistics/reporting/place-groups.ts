import type { CubeGroup } from '../cube/cube-request.js';
import { subordinateColumn } from '../cube/subtree.js';
import { areaColumn } from '../question/area.js';
import { hasDimension, type Question } from '../question/question.js';

/** The groupings of a question that tell one reporter's place from another's. */
export const placeGroups = (question: Question): CubeGroup[] => [
  ...(hasDimension(question, 'AREA')
    ? [{ dimension: 'AREA' as const, column: areaColumn(question.areaLevel) ?? 'area_code' }]
    : []),
  ...(hasDimension(question, 'ORGANIZATION')
    ? [{ dimension: 'ORGANIZATION' as const, column: subordinateColumn }]
    : []),
];
