import type { AreaType } from '../../areas/area.type.js';
import { type AreaRow, levelName } from '../question/area.js';

export const presentArea = (area: AreaRow): AreaType => ({ ...area, level: levelName(area.level) });
