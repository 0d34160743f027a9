import { type Coordinates, type Cube, cellKey } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { Term } from '../define-indicator.js';
import type { Period } from '../period/period.js';
import { periodOf } from '../period/periods-between.js';
import { sumOfTerm } from './plan-reporting.js';
import { reportingTerms } from './reporting-terms.js';
import { validSince } from './valid-since.js';
import { yearsBack } from './years-back.js';

type Cubes = ReadonlyMap<Fact, Cube>;

/** Where reporters are counted: areas or organizations, of one source. */
export interface ReportingPlace {
  places: readonly Coordinates[];
  source: string | null;
}

/** Who reported what an answer is made of, and when. */
export class Reporting {
  constructor(
    private readonly now: Cubes,
    private readonly before: Cubes = new Map(),
  ) {}

  /** What a term amounts to on a day; null where that was not read. */
  sum(term: Term, { places, source }: ReportingPlace, day: string): number | null {
    const cube = this.now.get(term.fact);
    if (!cube?.instants.includes(day)) return null;
    return places.reduce((so, at) => so + balance(cube, term, { ...at, SOURCE: source }, day), 0);
  }

  /** The year of the last report; null unless there was one, but none within the year up to `day`. */
  carriedFrom(reports: Term, place: ReportingPlace, day: string): Period | null {
    const until = this.sum(reports, place, day);
    if (!until || until !== this.sum(reports, place, validSince(day))) return null;
    const cube = this.before.get(reports.fact);
    if (!cube) return null;
    const at = (end: string) =>
      place.places.reduce((so, each) => so + balance(cube, reports, { ...each, SOURCE: place.source }, end), 0);
    const ends = yearsBack(day);
    const last = ends.find((end, index) => at(end) !== at(ends[index + 1] ?? end)) ?? (ends.at(-1) as string);
    return periodOf('YEAR', last);
  }

  /** The days of which some place holds nothing but what was reported more than a year before, by fact. */
  carriedDays(): Map<Fact, Set<string>> {
    const found = new Map<Fact, Set<string>>();
    for (const [fact, cube] of this.now) {
      const terms = reportingTerms(fact);
      const sums = terms ? [...cube.cells.values()].map((cell) => cell.sums.get(sumOfTerm(terms.reports).id)) : [];
      const days = cube.instants.filter((day, index) => {
        const since = cube.instants.indexOf(validSince(day));
        return since >= 0 && sums.some((each) => each?.[index] && each[index] === each[since]);
      });
      if (days.length > 0) found.set(fact, new Set(days));
    }
    return found;
  }
}

function balance({ cells, dimensions, instants }: Cube, term: Term, at: Coordinates, day: string): number {
  const cell = cells.get(cellKey(dimensions, at));
  return Number(cell?.sums.get(sumOfTerm(term).id)?.[instants.indexOf(day)] ?? 0);
}
