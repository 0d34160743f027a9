import { addDays } from '../../../shared/calendar/add-days.js';
import { type Coordinates, type Cube, cellKey } from '../cube/cube.js';

/** Grassroots unions of an area: those that reported for a round, of those that existed on its stock date. */
export interface ReportCount {
  reported: number;
  expected: number;
}

/** How many unions reported and should have, by area and stock date. */
export class ReportCounts {
  constructor(
    private readonly reports: Cube,
    private readonly existing: Cube,
  ) {}

  /** Of several areas or organizations together. */
  at(places: readonly Coordinates[], stockDate: string): ReportCount {
    const sum = (cube: Cube, day: string) => places.reduce((so, place) => so + balance(cube, place, day), 0n);
    const reported = sum(this.reports, stockDate) - sum(this.reports, addDays(stockDate, -1));
    return { reported: Number(reported), expected: Number(sum(this.existing, stockDate)) };
  }
}

function balance({ cells, dimensions, instants }: Cube, at: Coordinates, day: string): bigint {
  const [sums] = cells.get(cellKey(dimensions, at))?.sums.values() ?? [];
  return sums?.[instants.indexOf(day)] ?? 0n;
}
