import { areaName, areaShortName } from '../../lib/area-name.js';
import type { CoverageData } from './coverage-query.js';
import type { CoverageView } from './coverage-view.js';

export type RankingData = CoverageData['ranking'];

/** Rows of the answer as areas of the charts, each leading one level down. */
export function rankedAreas(data: NonNullable<RankingData>, { field, locale, areaPath }: CoverageView) {
  return data.rows.flatMap((row) =>
    row.area
      ? [
          {
            code: row.area.code,
            name: areaName(row.area, locale),
            shortName: areaShortName(row.area, locale),
            value: row[field],
            to: areaPath(row.area.code),
          },
        ]
      : [],
  );
}

/** The row of what belongs to the area as a whole and to none below it. */
export const unallottedValue = (data: NonNullable<RankingData>, { field }: CoverageView) =>
  data.rows.find((row) => row.isUnallotted)?.[field] ?? null;
