import type { SqlEntityManager } from '@mikro-orm/postgresql';

// biome-ignore lint/suspicious/noExplicitAny: rows as the tables have them
type Row = Record<string, any>;

export interface Place {
  /** Division codes that the place covers. */
  divisions: readonly string[];
  sizeBands?: readonly string[];
  industries?: readonly (string | null)[];
}

interface Tables {
  organizations: Row[];
  units: Row[];
  headcounts: Row[];
  coverages: Row[];
  snapshots: Row[];
  memberships: Row[];
}

const bands = ['FROM_1_TO_24', 'FROM_25_TO_49', 'FROM_50_TO_99', 'FROM_100_TO_499', 'FROM_500_TO_999', 'FROM_1000'];
const floors = [1, 25, 50, 100, 500, 1000];
export const bandsFrom = (floor: number) => bands.slice(floors.indexOf(floor));

const inForce = (from: string, to: string | null, day: string) => from <= day && (to === null || day < to);

/**
 * Recomputes measures from the base tables, row by row, the way a clerk would: no ledger, no SQL aggregate. It shares no
 * code with the engine.
 */
export class NaiveStatistics {
  readonly #tables: Tables;

  private constructor(tables: Tables) {
    this.#tables = tables;
  }

  static async read(em: SqlEntityManager): Promise<NaiveStatistics> {
    const all = (sql: string) => em.execute<Row[]>(sql);
    return new NaiveStatistics({
      organizations: await all('select *, established_on::text, dissolved_on::text from union_organization'),
      units: await all('select *, registered_on::text, deregistered_on::text from employing_unit'),
      headcounts: await all('select *, as_of::text from unit_headcount'),
      coverages: await all('select *, valid_from::text, valid_to::text from unit_coverage'),
      snapshots: await all('select *, as_of::text from membership_snapshot'),
      memberships: await all(
        `select m.*, joined_on::text, left_on::text, sex,
           array(select group_code from member_group g where g.member_id = m.member_id) as groups
         from membership m join member p on p.id = m.member_id`,
      ),
    });
  }

  /** Units of a place on a day, with their head-count and best union state by one source. */
  units(day: string, source: string, place: Place): { employees: number; state: string }[] {
    return this.#tables.units.flatMap((unit) => {
      if (!place.divisions.includes(unit.division_code) || !inForce(unit.registered_on, unit.deregistered_on, day))
        return [];
      if (place.industries && !place.industries.includes(unit.industry_section)) return [];
      const counts = this.#tables.headcounts.filter(
        (count) => count.unit_id === unit.id && count.source === source && count.as_of <= day,
      );
      const last = counts.sort((a, b) => (a.as_of < b.as_of ? 1 : -1))[0];
      if (!last) return [];
      const band = floors.findLastIndex((floor) => last.employees >= floor);
      if (place.sizeBands && !place.sizeBands.includes(bands[band] ?? '')) return [];
      const covered = this.#tables.coverages.filter(
        (each) => each.unit_id === unit.id && inForce(each.valid_from, each.valid_to, day),
      );
      const state = ['ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'].find((name) =>
        covered.some((each) => each.state === name),
      );
      return [{ employees: last.employees, state: state ?? 'NOT_ESTABLISHED' }];
    });
  }

  organizations(day: string, place: Place): Row[] {
    return this.#tables.organizations.filter(
      (each) =>
        place.divisions.includes(each.division_code) &&
        (!place.industries || place.industries.includes(each.industry_section)) &&
        inForce(each.established_on, each.dissolved_on, day),
    );
  }

  organizationsEstablished(from: string, to: string, place: Place): number {
    return this.#tables.organizations.filter(
      (each) =>
        each.is_grassroots &&
        place.divisions.includes(each.division_code) &&
        each.established_on >= from &&
        each.established_on <= to,
    ).length;
  }

  /** Sum of a column over the snapshots in force; undefined when none gives the column. */
  snapshotSum(day: string, source: string, place: Place, column: string): number | undefined {
    const values = this.organizations(day, place).flatMap(
      (organization) => this.#latest(organization, day, source)[column] ?? [],
    );
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
  }

  #latest(organization: Row, day: string, source: string): Row {
    const own = this.#tables.snapshots.filter(
      (each) => each.organization_id === organization.id && each.source === source && each.as_of <= day,
    );
    const last = own.sort((a, b) => (a.as_of < b.as_of ? 1 : -1))[0];
    return last ?? {};
  }

  memberships(day: string, place: Place): Row[] {
    return this.#tables.memberships.filter(
      (each) => this.#lies(each, place) && inForce(each.joined_on, each.left_on, day),
    );
  }

  joined(from: string, to: string, place: Place): number {
    return this.#tables.memberships.filter(
      (each) => this.#lies(each, place) && each.joined_on >= from && each.joined_on <= to,
    ).length;
  }

  #lies(membership: Row, place: Place): boolean {
    const organization = this.#tables.organizations.find((each) => each.id === membership.organization_id);
    return organization !== undefined && place.divisions.includes(organization.division_code);
  }
}
